/** A file that is made while it is delivered, so that it may be larger than memory. */
export interface ExportFile {
  /** Safe on every file system. */
  name: string;
  mediaType: string;
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A file with its path, relative to the folder or archive that it goes into; parts are divided by `/`. */
export interface FileAtPath {
  path: string;
  data: string | Uint8Array<ArrayBuffer>;
}

/** A folder that the reader chose once, such as a vault of notes. */
export interface ExportFolder {
  /** Asks for the folder where none is remembered, or `anew`. @returns its name; null where the reader chose none */
  open(anew: boolean): Promise<string | null>;
  /** @returns what is in the open folder */
  names(): Promise<string[]>;
  write(file: FileAtPath): Promise<void>;
  /** Writes a file as it is made. Where that fails, none is left. @returns its bytes */
  pour(name: string, bytes: ExportFile['bytes']): Promise<number>;
}
