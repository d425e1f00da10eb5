declare module 'llm_guardrail' {
  export function checkInjection(prompt: string): Promise<{ readonly detected: boolean }>;
  export function checkAll(prompt: string): Promise<{ readonly allowed: boolean }>;
}
