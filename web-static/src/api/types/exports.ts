/** In which formats the whole dataset can be taken along. */
export interface Exports {
  version: string;
  title: string;
  softwareVersion: string;
  created: string | null;
  authors: string[];
  licences: ExportsLicence[];
  formats: ExportsFormat[];
}
export interface ExportsLicence {
  name: string;
  title: string;
  address: string | null;
}
export interface ExportsFormat {
  id: string;
  fileName: string;
  mediaType: string;
  summary: string;
  excel: boolean;
  /** Null until the file has been made for this version. */
  bytes: number | null;
}
