export declare const ROOT: string
export declare const PNPM: string
export declare function giveUp(sentence: string, exitCode?: number): never
export declare function requireNode(): void
export declare function workspaceNode(): string
export declare function workspaceEnv(): NodeJS.ProcessEnv
