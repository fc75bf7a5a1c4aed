import type { SiteProfile } from "../core/profile.ts";
import { bisnis } from "./bisnis.ts";
import { liputan6 } from "./liputan6.ts";
import { mediaindonesia } from "./mediaindonesia.ts";

/** Every publisher that Bening knows. A new one is a file here, a folder of fixtures, and a line. */
export const SITES: readonly SiteProfile[] = [bisnis, mediaindonesia, liputan6];
