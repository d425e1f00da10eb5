import { expect, test } from 'vitest';
import { answers, chatEndpoint } from './testing/chat-endpoint.ts';

const { says, events } = answers;

test.each([
  ['OpenAI', 401, '{"error":{"message":"Incorrect API key provided: sk-a***z.","type":"invalid_request_error","code":"invalid_api_key"}}', 'wrong-key'],
  ['Azure', 401, '{"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}}', 'wrong-key'],
  ['Gemini', 400, '[{"error":{"code":400,"message":"API key not valid. Please pass a valid API key.","status":"INVALID_ARGUMENT"}}]', 'wrong-key'],
  ['a proxy', 403, '<html><body>Forbidden</body></html>', 'wrong-key'],
  ['OpenAI', 404, '{"error":{"message":"The model `smal` does not exist or you do not have access to it.","code":"model_not_found"}}', 'unknown-model'],
  ['OpenAI, for one project', 403, '{"error":{"message":"Project `p` does not have access to model `small`","code":"model_not_found"}}', 'unknown-model'],
  ['Azure', 404, '{"error":{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}}', 'unknown-model'],
  ['Mistral', 400, '{"object":"error","message":"Invalid model: smal","type":"invalid_model","param":null,"code":"1500"}', 'unknown-model'],
  ['OpenRouter', 400, '{"error":{"message":"smal is not a valid model ID","code":400}}', 'unknown-model'],
  ['DeepSeek', 400, '{"error":{"message":"Model Not Exist","type":"invalid_request_error"}}', 'unknown-model'],
  ['Ollama', 404, '{"error":{"message":"model \\"smal\\" not found, try pulling it first","type":"api_error"}}', 'unknown-model'],
  ['a wrong address', 404, '404 page not found', 'unknown-model'],
  ['DeepSeek', 402, '{"error":{"message":"Insufficient Balance"}}', 'no-credit'],
  ['OpenAI', 429, '{"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","code":"insufficient_quota"}}', 'no-credit'],
  ['Anthropic', 400, '{"error":{"message":"Your credit balance is too low to access the API."}}', 'no-credit'],
  ['OpenAI', 429, '{"error":{"message":"Rate limit reached for small on tokens per min (TPM): Limit 30000.","code":"rate_limit_exceeded"}}', 'rate-limited'],
  ['Anthropic', 529, '{"error":{"type":"overloaded_error","message":"Overloaded"}}', 'rate-limited'],
  ['Azure', 400, '{"error":{"message":"The response was filtered due to the prompt triggering the content management policy.","code":"content_filter","innererror":{"code":"ResponsibleAIPolicyViolation"}}}', 'declined'],
  ['OpenRouter', 403, '{"error":{"message":"Your input was flagged","code":403,"metadata":{"reasons":["violence"],"flagged_input":"…"}}}', 'declined'],
  ['DeepSeek', 400, '{"error":{"message":"Content Exists Risk"}}', 'declined'],
  ['Qwen', 400, '{"error":{"code":"data_inspection_failed","message":"Input data may contain inappropriate content."}}', 'declined'],
  ['OpenAI', 400, '{"error":{"message":"This model\'s maximum context length is 8192 tokens. However, your messages resulted in 9034 tokens.","code":"context_length_exceeded"}}', 'too-long'],
  ['vLLM', 400, '{"object":"error","message":"The decoder prompt (length 9034) is longer than the maximum model length of 8192.","code":400}', 'too-long'],
  ['a proxy', 413, 'Payload Too Large', 'too-long'],
  ['a model that lacks a parameter', 400, '{"error":{"message":"Unsupported value: temperature does not exist for this model"}}', 'refused'],
  ['an unknown parameter', 422, '{"detail":[{"loc":["body","seed"],"msg":"Extra inputs are not permitted"}]}', 'refused'],
  ['a server that fails', 500, '{"error":{"message":"The model failed. Check your billing or API key."}}', 'unreachable'],
])('tells by %s’s own words why a call failed: %i', async (_who, status, words, kind) => {
  const { ask, calls } = await chatEndpoint(says(status, words));
  await expect(ask()).rejects.toMatchObject({ kind });
  expect(calls.at(-1)!.outcome).toBe(kind);
});

test.each([
  [{ error: { code: 429, message: 'Rate limit exceeded' } }, 'rate-limited'],
  [{ error: { code: 401, message: 'No auth credentials found' } }, 'wrong-key'],
  [{ error: { code: 'content_filter', message: 'Stopped by the content filter' } }, 'declined'],
  [{ error: { message: 'Provider returned error' } }, 'unreachable'],
])('tells the same where the failure stands in the stream: %j', async (said, kind) => {
  const { ask } = await chatEndpoint(events(said));
  await expect(ask()).rejects.toMatchObject({ kind });
});

test('words without end are read in no time', async () => {
  const { ask } = await chatEndpoint(says(400, `{"error":{"message":"${'model api key invalid context '.repeat(4_000)}"}}`));
  const began = performance.now();
  await expect(ask()).rejects.toMatchObject({ name: 'ModelError' });
  expect(performance.now() - began).toBeLessThan(300);
});
