/*
 * Chrome's Prompt API, as far as it is used here: https://developer.chrome.com/docs/ai/prompt-api, and the explainer at
 * https://github.com/webmachinelearning/prompt-api. Chrome offers it to extension workers from version 138; TypeScript
 * does not know it. The API has no way to ask where a model runs, and its explainer allows one in a cloud; so it is used
 * only in browsers that are known to run theirs on the device: Chrome (Gemini Nano) and Edge (Phi-4-mini,
 * https://learn.microsoft.com/microsoft-edge/web-platform/prompt-api). No text leaves the machine.
 */
interface PromptApi {
  availability(needs: Needs): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: Needs & { initialPrompts: Message[]; signal: AbortSignal }): Promise<PromptSession>;
}

interface Scope {
  LanguageModel?: PromptApi;
  navigator: { userAgentData?: { brands: { brand: string }[] } };
}

interface PromptSession {
  prompt(input: string, options: { responseConstraint: object; signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

interface Needs {
  expectedInputs: Modality[];
  expectedOutputs: Modality[];
}

interface Modality {
  type: 'text';
  languages: string[];
}

interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** What the model is told before a question, and the form of its answer. */
export interface Task {
  /** A system prompt, then examples: a user's message and the assistant's answer, in turn. */
  messages: [Message & { role: 'system' }, ...Message[]];
  /** A JSON schema; the model cannot answer in any other form. */
  answer: object;
}

const ENGLISH: Modality[] = [{ type: 'text', languages: ['en'] }];
const NEEDS: Needs = { expectedInputs: ENGLISH, expectedOutputs: ENGLISH };

/* The gate gives a review 300 ms; the state of a model must not use them up. */
const PATIENCE = 100;

/** Whether a model for English text is on this device already. False also where the browser takes over 100 ms to say. */
export async function isModelThere(): Promise<boolean> {
  const api = promptApi();
  if (!api) return false;
  const tooLong = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
  const isThere = api.availability(NEEDS).then((state) => state === 'available');
  return Promise.race([isThere, tooLong]).catch(() => false);
}

/**
 * Asks the model one question, in a session of its own.
 * @returns JSON that fits the task's schema, by the browser's word
 * @throws when no model is there, so that asking never starts a download; when it fails; and, at once, on `signal`
 */
export async function askModel({ messages, answer }: Task, question: string, signal: AbortSignal): Promise<string> {
  const api = promptApi();
  if (!api || !(await isModelThere())) throw new Error('No model on this device');
  signal.throwIfAborted();
  const asked = async () => {
    const session = await api.create({ ...NEEDS, initialPrompts: messages, signal });
    try {
      return await session.prompt(question, { responseConstraint: answer, signal });
    } finally {
      session.destroy();
    }
  };
  return Promise.race([asked(), abortOf(signal)]);
}

/* Every browser of the family also calls itself Chromium, and adds a brand that means nothing. */
const RUNS_ON_DEVICE = new Set(['Google Chrome', 'Microsoft Edge', 'Chromium']);
const NO_BRAND = /not.*brand/iu;

function promptApi(): PromptApi | undefined {
  const { LanguageModel: api, navigator: browser } = globalThis as Scope;
  const brands = browser.userAgentData?.brands ?? [];
  const isKnown = brands.length > 0 && brands.every(({ brand }) => RUNS_ON_DEVICE.has(brand) || NO_BRAND.test(brand));
  return isKnown ? api : undefined;
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}
