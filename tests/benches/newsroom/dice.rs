//! Chance, from a seed.

use simulator::random;

/// Draws from a seed; the same seed draws the same.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Of `seed`, and for one purpose: dice of other purposes do not change what these draw.
    pub fn new(seed: u64, purpose: u64) -> Dice {
        let mut state = seed.wrapping_mul(0x9e37_79b9).wrapping_add(purpose);
        random::next(&mut state);
        Dice(state)
    }

    /// From 0 to 1.
    pub fn share(&mut self) -> f64 {
        (random::next(&mut self.0) >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something happens that happens in this share of all cases.
    pub fn happens(&mut self, share: f64) -> bool {
        self.share() < share
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: u64, high: u64) -> u64 {
        random::between(&mut self.0, low, high)
    }

    /// Seconds from `low` to `high`, in milliseconds.
    pub fn seconds(&mut self, low: u64, high: u64) -> u64 {
        self.between(low * 1000, high * 1000)
    }

    /// A length, in milliseconds, of things that end with the same chance at any moment; `mean` in seconds.
    pub fn length(&mut self, mean: u64) -> u64 {
        let share = self.share().max(1e-9);
        (-share.ln() * mean as f64 * 1000.0) as u64
    }

    /// The place of one of these weights; zero for none.
    pub fn weighted(&mut self, weights: &[f64]) -> usize {
        let mut at = self.share() * weights.iter().sum::<f64>();
        for (place, weight) in weights.iter().enumerate() {
            at -= weight;
            if at < 0.0 {
                return place;
            }
        }
        weights.len().saturating_sub(1)
    }
}
