/** The element that holds a document of another process. */
export interface RemoteBrowser {
  /** Where it begins on the screen, in CSS pixels. */
  readonly screenX: number;
  readonly screenY: number;
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      readonly documentURI: { readonly spec: string };
      /** Of its process. */
      readonly osPid: number;
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    } | null;
  } | null;
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: Said }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: Said }) => void): void;
    loadFrameScript(url: string, allowDelayed: boolean): void;
  };
}

/** What a frame script sends back: a value as JSON, or an error. */
export interface Said {
  readonly value?: string;
  readonly error?: string;
}

export interface BrowserTab {
  readonly linkedBrowser: RemoteBrowser;
}

export interface Toolbox {
  readonly currentToolId: string;
  readonly doc: Document;
  getAdditionalTools(): { readonly id: string; readonly extensionId?: string }[];
  selectTool(id: string): Promise<unknown>;
}

/** A console message or a network channel, whichever the observer was registered for. */
export interface Subject {
  readonly category: string;
  readonly errorMessage: string;
  /** URL of the script. */
  readonly sourceName: string;
  QueryInterface(id: unknown): Subject;
  readonly URI: { readonly spec: string };
  readonly requestMethod: string;
  readonly loadInfo: { readonly requestBlockingReason: number };
}

export interface Extension {
  readonly backgroundState: string;
  terminateBackground(options?: {
    readonly ignoreDevToolsAttached?: boolean;
    readonly disableResetIdleForTest?: boolean;
  }): Promise<void>;
}

export interface Heard {
  readonly console: { category: string; message: string; source: string }[];
  readonly channels: { url: string; method: string; reason: number }[];
}

/** The globals of Firefox's browser window, as far as the driver uses them. */
export interface BrowserWindow {
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  readonly document: Document;
  readonly gBrowser: { selectedTab: BrowserTab };
  /** Interfaces; `instanceof` one of them also makes its fields visible. */
  readonly Ci: Readonly<Record<'nsIScriptError' | 'nsIHttpChannel', new () => Subject>>;
  readonly Services: {
    readonly console: { registerListener(listener: (message: object) => void): void };
    readonly obs: { addObserver(observer: (subject: Subject) => void, topic: string): void };
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
  };
  readonly ChromeUtils: { importESModule(url: string): Modules };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  /** Ours, see `prepare.ts`. */
  raison: Ours;
}

export interface Ours {
  /** What the observers of `oracle.ts` have heard. */
  readonly heard: Heard;
  readonly devtools: DevTools;
}

interface DevTools {
  showToolboxForTab(tab: BrowserTab, options: { toolId: string }): Promise<Toolbox>;
  getToolboxForTab(tab: BrowserTab): Toolbox | undefined;
  closeToolboxForTab(tab: BrowserTab): Promise<unknown>;
}

/** What the modules that we import export. */
interface Modules {
  /** DevTools' own loader. */
  readonly require: (id: string) => { readonly gDevTools: DevTools };
  readonly ExtensionParent: {
    readonly apiManager: {
      readonly global: {
        readonly tabTracker: { getId(tab: BrowserTab): number; getTab(tabId: number): BrowserTab };
      };
    };
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ExtensionPermissions: Record<
    'add' | 'remove',
    (
      id: string,
      permissions: { origins: string[]; permissions: string[] },
      extension: Extension,
    ) => Promise<void>
  >;
}
