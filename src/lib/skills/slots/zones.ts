import { rawTimeZones } from '@vvo/tzdb';

/** A zone with the places in it, as the zone database names them. */
export interface ZoneOfPlaces {
  /** IANA name. */
  readonly zone: string;
  readonly cities: readonly string[];
  readonly country: string;
}

/** All inhabited zones. */
export const zonesOfPlaces: readonly ZoneOfPlaces[] = rawTimeZones.map(({ name, mainCities, countryName }) => ({
  zone: name,
  cities: mainCities.flatMap((city) => city.split(' / ')),
  country: countryName,
}));
