//! What the benchmark is asked for.

use super::office::Kind;

/// Seeds to look at while rules are made.
pub const SEEDS_TO_LOOK_AT: [u64; 5] = [1, 2, 3, 4, 5];
/// Seeds that only report.
pub const REPORTING_SEEDS: [u64; 5] = [101, 102, 103, 104, 105];

/// What the benchmark is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arguments {
    /// What kind of day.
    pub kind: Kind,
    /// Of which seeds.
    pub seeds: Vec<u64>,
    /// The number of a conflict whose story is told.
    pub explain: Option<usize>,
    /// A site, a post, and the numbers of two people, whose story of the whole day is told.
    pub story: Option<[u64; 4]>,
    /// Whether what went wrong is listed, one line each.
    pub causes: bool,
}

impl Arguments {
    /// From the command line, without the program's name.
    ///
    /// # Errors
    /// In words, what can not be understood.
    pub fn parse(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
        let mut asked =
            Arguments { kind: Kind::Normal, seeds: Vec::new(), explain: None, story: None, causes: false };
        while let Some(word) = words.next() {
            let mut number = || words.next().and_then(|word| word.parse::<u64>().ok());
            match word.as_str() {
                "--seed" => asked.seeds.push(number().ok_or("--seed needs a number")?),
                "--explain" => asked.explain = Some(number().ok_or("--explain needs a number")? as usize),
                "--story" => {
                    let mut four = [0; 4];
                    for one in &mut four {
                        *one = number().ok_or("--story needs a site, a post and two people")?;
                    }
                    asked.story = Some(four);
                }
                "--look" => asked.seeds.extend(SEEDS_TO_LOOK_AT),
                "--causes" => asked.causes = true,
                "--day" => {
                    let kind = words.next().and_then(|name| Kind::named(&name));
                    asked.kind = kind.ok_or("--day is normal, rush or agency")?;
                }
                // Cargo says so to every benchmark.
                "--bench" => {}
                other => return Err(format!("{other} is not known")),
            }
        }
        if asked.seeds.is_empty() {
            asked.seeds = REPORTING_SEEDS.to_vec();
        }
        Ok(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, String> {
        Arguments::parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reporting_seeds_are_the_default_and_can_be_named_otherwise() {
        assert_eq!(parse("--bench").unwrap().seeds, REPORTING_SEEDS);
        let asked = parse("--seed 7 --seed 8 --day rush --explain 3").unwrap();
        let wanted =
            Arguments { kind: Kind::Rush, seeds: vec![7, 8], explain: Some(3), story: None, causes: false };
        assert_eq!(asked, wanted);
    }

    #[test]
    fn what_is_not_understood_is_said() {
        assert!(parse("--day sunny").is_err() && parse("--seed").is_err() && parse("--fast").is_err());
    }
}
