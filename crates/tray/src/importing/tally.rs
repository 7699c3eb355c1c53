//! What came of a whole list.

use std::collections::BTreeMap;

use super::outcome::{Line, Outcome};

/// How many lines ended how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Added.
    pub added: usize,
    /// There already, part of a network that is, or on the list twice.
    pub known: usize,
    /// To be approved.
    pub ready: usize,
    /// Skipped by the user.
    pub skipped: usize,
    /// Failed.
    pub failed: usize,
    /// What failed, by kind, commonest first.
    pub kinds: Vec<Kind>,
}

/// One kind of failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// The fault in two or three words.
    pub short: String,
    /// How many.
    pub count: usize,
    /// What to do, as the first of them says it.
    pub remedy: String,
}

impl Tally {
    /// Counts lines.
    #[must_use]
    pub fn of(lines: &[Line]) -> Tally {
        let mut tally = Tally::default();
        let mut kinds: BTreeMap<&str, Kind> = BTreeMap::new();
        for line in lines {
            match &line.outcome {
                Outcome::Added(_) => tally.added += 1,
                Outcome::Known(_) | Outcome::PartOf(_) | Outcome::Same(_) => tally.known += 1,
                Outcome::Ready(_) => tally.ready += 1,
                Outcome::Skipped => tally.skipped += 1,
                Outcome::Failed(fault) => {
                    tally.failed += 1;
                    let (short, remedy) = (fault.short.clone(), fault.remedy.clone());
                    kinds.entry(&fault.code).or_insert(Kind { short, count: 0, remedy }).count += 1;
                }
            }
        }
        tally.kinds = kinds.into_values().collect();
        tally.kinds.sort_by_key(|kind| std::cmp::Reverse(kind.count));
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{FaultText, Words};

    #[test]
    fn each_kind_is_told_once() {
        let line = |outcome| Line { number: 1, address: None, name: None, user: None, outcome };
        let failed = |fault: FaultText| line(Outcome::failed(&fault, Words::english()));
        let lines = [
            line(Outcome::Added("A".into())),
            failed(FaultText::stopped()),
            failed(FaultText::reading_stopped()),
            line(Outcome::Same(1)),
            failed(FaultText::reading_stopped()),
        ];
        let tally = Tally::of(&lines);
        assert_eq!((tally.added, tally.known, tally.failed), (1, 1, 3));
        let kinds: Vec<_> = tally.kinds.iter().map(|kind| (kind.short.as_str(), kind.count)).collect();
        assert_eq!(kinds, [("not read any more", 2), ("not read", 1)]);
    }
}
