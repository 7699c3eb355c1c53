//! Random numbers from a seed (SplitMix64), so that every run can be had again.

/// The next number; moves the state on.
pub fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Whether something happens that happens `times` of `of` times.
pub fn happens(state: &mut u64, times: u64, of: u64) -> bool {
    next(state) % of.max(1) < times
}

/// A number from `low` to `high`, both included.
pub fn between(state: &mut u64, low: u64, high: u64) -> u64 {
    low + next(state) % (high.saturating_sub(low) + 1)
}
