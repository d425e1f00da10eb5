import { organizationId, signedInAgent } from '../people.ts';
import { sendJson, type RestCall } from './rest-call.ts';

/** `GET /services/oauth2/userinfo`: who the token stands for. */
export function showUserInfo({ response, organization }: RestCall): void {
  sendJson(response, 200, {
    sub: `https://login.salesforce.com/id/${organizationId}/${signedInAgent.id}`, user_id: signedInAgent.id, organization_id: organizationId,
    preferred_username: signedInAgent.email, nickname: 'lena', name: signedInAgent.name, email: signedInAgent.email, email_verified: true,
    given_name: 'Lena', family_name: 'de Vries', zoneinfo: 'Europe/Amsterdam', locale: 'en_US', language: 'en_US', user_type: 'STANDARD', active: true,
    urls: { rest: `https://${organization.restHost}/services/data/v{version}/`, query: `https://${organization.restHost}/services/data/v{version}/query/` },
  });
}
