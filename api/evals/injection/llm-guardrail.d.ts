declare module 'llm_guardrail' {
  export function checkInjection(prompt: string): Promise<{ readonly detected: boolean }>;
}
