import { profileFor } from "../core/detect.ts";
import type { SiteProfile } from "../core/profile.ts";
import { bisnis } from "./bisnis.ts";
import { general } from "./general.ts";
import { liputan6 } from "./liputan6.ts";
import { mediaindonesia } from "./mediaindonesia.ts";

/** Every publisher that Bening knows. A new one is a file here, a folder of fixtures, and a line. */
export const SITES: readonly SiteProfile[] = [bisnis, mediaindonesia, liputan6];

/** The profile for an address: its publisher's, or the general one. */
export const siteFor = (address: string): SiteProfile =>
  profileFor(address, SITES) ?? general;
