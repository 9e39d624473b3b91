import { computed, signal } from '@preact/signals';
import type { EntityType } from '../api/names.ts';

/**
 * The colours on a light and on a dark background. Related types have related hues: norms are green, actors blue,
 * statements red, things and regions brown, figures violet.
 */
const colours: Readonly<Record<EntityType, readonly [string, string]>> = {
  LAW: ['#1c6b45', '#6fd3a0'],
  PROVISION: ['#4f8f2f', '#a5d66f'],
  PROVISION_VERSION: ['#8a9a1f', '#d3dd6e'],
  COURT_DECISION: ['#0f766e', '#4fd1c5'],
  INSTITUTION: ['#2457a7', '#8db4f5'],
  PERSON: ['#2f8fc4', '#7fd0fb'],
  POLICY: ['#c2410c', '#fb9d6b'],
  DOCUMENT: ['#6b7280', '#b8c0cc'],
  CLAIM: ['#be3455', '#f58ba5'],
  EVENT: ['#b7791f', '#f2c45f'],
  REGION: ['#8b5e34', '#d3a77a'],
  SUBSTANCE: ['#3f3f46', '#e4e4e7'],
  INDICATOR: ['#6d3fb0', '#c4a5f5'],
  OBSERVATION: ['#a855a8', '#eaa6ea'],
};

/** Null outside a browser. */
const darkGround = typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)');
const isDark = signal(darkGround?.matches ?? false);
darkGround?.addEventListener('change', ({ matches }) => (isDark.value = matches));

/** The colour of a type on the background of the page. */
export function typeColour(type: EntityType): string {
  return colours[type][isDark.value ? 1 : 0];
}

export interface CanvasColours {
  readonly ink: string;
  readonly ground: string;
  readonly accent: string;
  readonly line: string;
  /** The colour of relationships of the picked entity. */
  readonly strongLine: string;
  /** The colour of what is not marked. */
  readonly faint: string;
}

/** Colours that a canvas needs and cannot read from a style sheet. */
export const canvasColours = computed<CanvasColours>(() =>
  isDark.value
    ? { ink: '#eceee9', ground: '#14171a', accent: '#6fd3a0', line: '#4b545c', strongLine: '#98a29c', faint: '#2a3036' }
    : {
        ink: '#1d2420',
        ground: '#f7f6f1',
        accent: '#1c6b45',
        line: '#c4c0b2',
        strongLine: '#7d857f',
        faint: '#e6e3d9',
      },
);
