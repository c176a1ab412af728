/** The part of Eleventy that the build uses. The package has no types. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    addTemplate(path: string, content: string, data: Record<string, unknown>): void;
    setLibrary(extension: string, library: { render(text: string, env: unknown): string }): void;
    setLayoutsDirectory(path: string): void;
    setUseGitIgnore(use: boolean): void;
    addTransform(name: string, transform: (this: { page: { url: string } }, content: string) => string): void;
  }

  export interface EleventyOptions {
    quietMode: boolean;
    configPath: null;
    config(config: EleventyConfig): unknown;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    write(): Promise<void>;
  }
}
