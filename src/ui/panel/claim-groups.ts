/** Who said what about one strike, arranged so that report and answer face each other. */
import { type Claim, type Conflict, type Side, type Strike, sideOf } from '../../model/conflict.ts';

export interface ClaimGroups {
  /** The other side's own voices; with none, those that pass its word on; with none, whoever saw it first-hand. */
  readonly reporters: readonly Claim[];
  /** Every claim of the accused side: its replies first, then what else it said. */
  readonly answer: readonly Claim[];
  /** Independent and international voices, investigators and relays. */
  readonly others: readonly Claim[];
}

const REPLIES: readonly Claim['stance'][] = ['denies', 'military', 'acknowledges'];

/** The sides that the accused parties belong to, each once. */
export function accusedSides(
  strike: Pick<Strike, 'accused'>,
  conflict: Pick<Conflict, 'sides'>,
): readonly Side[] {
  const sides = strike.accused.map((party) => sideOf(conflict, party)).filter((side) => side !== null);
  return [...new Set(sides)];
}

/** Every claim of `strike` in exactly one group, in the data's order inside each. */
export function groupClaims(
  strike: Pick<Strike, 'accused' | 'claims'>,
  conflict: Pick<Conflict, 'sides'>,
): ClaimGroups {
  const accused = accusedSides(strike, conflict);
  const ofAccused = (claim: Claim) => {
    const side = sideOf(conflict, claim.party);
    return strike.accused.includes(claim.party) || (side !== null && accused.includes(side));
  };
  const answer = strike.claims.filter(ofAccused);
  const rest = strike.claims.filter((claim) => !answer.includes(claim));
  const party = rest.filter((claim) => sideOf(conflict, claim.party) !== null);
  const own = party.filter(({ role }) => role !== 'relay');
  const firstHand = rest.filter(
    ({ stance, role }) => stance === 'reports' && role !== 'relay' && role !== 'investigator',
  );
  const reporters = [own, party, firstHand].find((claims) => claims.length > 0) ?? [];
  return {
    reporters,
    answer: [
      ...answer.filter(({ stance }) => REPLIES.includes(stance)),
      ...answer.filter(({ stance }) => !REPLIES.includes(stance)),
    ],
    others: rest.filter((claim) => !reporters.includes(claim)),
  };
}

/** Whether the accused side replied at all, as far as found. */
export function hasReply(groups: ClaimGroups): boolean {
  return groups.answer.some(({ stance }) => REPLIES.includes(stance));
}

/** The parties that accuse: those of a side that report it, each once. Passing on, and reporting by others, accuse nobody. */
export function accusers(groups: ClaimGroups, conflict: Pick<Conflict, 'sides'>): readonly string[] {
  const parties = groups.reporters
    .filter(
      ({ party, role, stance }) =>
        stance === 'reports' && role !== 'relay' && sideOf(conflict, party) !== null,
    )
    .map(({ party }) => party);
  return [...new Set(parties)];
}
