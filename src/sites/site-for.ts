import { profileFor } from "../core/detect.ts";
import type { SiteProfile } from "../core/profile.ts";
import { general } from "./general.ts";
import { SITES } from "./index.ts";

/** The profile for an address: its publisher's, or the general one. Apart from the list, which the detector carries without that one. */
export const siteFor = (address: string): SiteProfile =>
  profileFor(address, SITES) ?? general;
