import type { MemberRole, TokenKind } from '@countersign/db/schema/members';

/** Who asks: a member of one workspace, and by which kind of session. */
export interface Actor {
  readonly workspaceId: string;
  readonly memberId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly team: string;
  readonly role: MemberRole;
  /** `dashboard`: signed in by link, a cookie. `extension`: paired by device code, a bearer token, and narrowed. */
  readonly kind: TokenKind;
  readonly sessionId: string;
}
