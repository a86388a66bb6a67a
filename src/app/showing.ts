import { createContext, useContext } from 'react';
import type { Place } from '../model/place.ts';

/** Shows words of the message where they stand; `label` is what stands on them. Nothing when there is no message to show. */
export type Show = (place: Place, label: string) => void;

export const ShowContext = createContext<Show | null>(null);

/** How to show words of the message, for whatever states a fact. */
export const useShow = (): Show | null => useContext(ShowContext);
