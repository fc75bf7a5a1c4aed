declare module "html-encoding-sniffer" {
  /** The encoding by the standard's algorithm: byte order mark, transport, meta element, default. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: {
      transportLayerEncodingLabel?: string;
      defaultEncoding?: string;
    },
  ): string;
}
