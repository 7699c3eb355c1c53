//! Who is on which site of a network. It tells people, not posts: no alert comes from here.

use std::collections::BTreeMap;

use presence::network::{NetworkReading, NetworkSite};
use presence::{Person, Rules, Time, UserId};

/// The sites of a network that somebody is on.
#[derive(Clone, Debug)]
pub struct SubSites {
    me: UserId,
    own_url: String,
    collected: bool,
    whole: bool,
    baseline: bool,
    sites: BTreeMap<u64, SubSite>,
}

/// One site of a network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubSite {
    /// Its number in the network.
    pub blog_id: u64,
    /// Its address. Untrusted.
    pub url: String,
    /// How many people are on it, the user included; can be more than are named.
    pub people_count: u64,
    /// Whether the last reading named all of them.
    all_named: bool,
    listed_at: Time,
    people: BTreeMap<UserId, (Person, Time)>,
}

/// Somebody came to or left a site of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubSiteChange {
    /// Who.
    pub person: Person,
    /// The site's address. Untrusted.
    pub url: String,
    /// Whether they came; otherwise they left.
    pub arrived: bool,
}

impl SubSite {
    /// The people who were named in the last minute or so, the user included, by number.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values().map(|(person, _)| person)
    }
}

impl SubSites {
    pub(super) fn new(me: UserId, own_url: &str) -> SubSites {
        SubSites {
            me,
            own_url: bare(own_url).to_owned(),
            collected: false,
            whole: false,
            baseline: true,
            sites: BTreeMap::new(),
        }
    }

    /// Whether the network collects presence over its sites; otherwise no site says nothing.
    #[must_use]
    pub fn collected(&self) -> bool {
        self.collected
    }

    /// Whether every site that somebody is on was listed.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The sites that somebody is on, busiest first, without the one that is connected itself.
    #[must_use]
    pub fn sites(&self) -> Vec<&SubSite> {
        let mut sites: Vec<&SubSite> = self.sites.values().collect();
        sites.sort_by(|a, b| b.people_count.cmp(&a.people_count).then_with(|| a.url.cmp(&b.url)));
        sites
    }

    /// What happens until the next reading is no news one by one.
    pub(super) fn interrupt(&mut self) {
        self.baseline = true;
    }

    /// Takes in a reading, and tells who came and left.
    pub(super) fn apply(&mut self, reading: &NetworkReading, at: Time) -> Vec<SubSiteChange> {
        let baseline = std::mem::take(&mut self.baseline);
        self.collected = reading.collected;
        let was_whole = std::mem::replace(&mut self.whole, reading.sites.is_whole());
        let mut changes = Vec::new();
        if !self.collected {
            self.sites.clear();
            return changes;
        }
        let listed = reading.sites.get().map(Vec::as_slice).unwrap_or_default();
        for site in listed {
            if bare(&site.url) != self.own_url {
                self.see(site, was_whole, at, &mut changes);
            }
        }
        let (whole, offline) = (self.whole, Rules::default().offline);
        self.sites.retain(|_, known| {
            let listed = listed.iter().any(|site| site.blog_id == known.blog_id);
            if !listed && whole {
                known.people_count = 0;
                known.all_named = true;
            }
            let (url, all_named) = (&known.url, known.all_named && (listed || whole));
            known.people.retain(|_, (person, seen)| {
                // A reload takes a person away for a moment; the same time as on a single site.
                let gone = at.since(*seen) >= offline;
                // Who is not among those who are named may still be there: they are forgotten without a word.
                if gone && all_named {
                    changes.push(SubSiteChange { person: person.clone(), url: url.clone(), arrived: false });
                }
                !gone
            });
            let forgotten = !listed && at.since(known.listed_at) >= offline;
            !known.people.is_empty() || (known.people_count > 0 && !forgotten)
        });
        changes.retain(|change| change.person.id != self.me);
        if baseline {
            changes.clear();
        }
        changes
    }

    /// Takes in a site that is listed. `was_whole`: whether the reading before listed all of them.
    fn see(&mut self, site: &NetworkSite, was_whole: bool, at: Time, changes: &mut Vec<SubSiteChange>) {
        let all_named = u64::try_from(site.people.len()).is_ok_and(|named| named >= site.people_count);
        let known = self.sites.entry(site.blog_id).or_insert_with(|| SubSite {
            blog_id: site.blog_id,
            url: String::new(),
            people_count: 0,
            all_named: was_whole,
            listed_at: at,
            people: BTreeMap::new(),
        });
        known.url = site.url.to_string();
        known.people_count = site.people_count;
        known.listed_at = at;
        // Where only some were named, who is named now can have been there all the time.
        let knew_all = std::mem::replace(&mut known.all_named, all_named);
        for person in &site.people {
            let new = known.people.insert(person.id, (person.clone(), at)).is_none();
            if new && knew_all && all_named {
                changes.push(SubSiteChange { person: person.clone(), url: known.url.clone(), arrived: true });
            }
        }
    }
}

/// An address without what two ways of writing it differ in.
fn bare(url: &str) -> &str {
    let url = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    url.trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::{ann, me, named, user};
    use presence::reading::Part;

    fn reading(sites: &[(u64, &[Person], u64)]) -> NetworkReading {
        let sites = sites
            .iter()
            .map(|(blog_id, people, people_count)| NetworkSite {
                blog_id: *blog_id,
                url: format!("https://example.com/{blog_id}/").into(),
                people_count: *people_count,
                people: people.to_vec(),
            })
            .collect();
        NetworkReading { sites: Part::Whole(sites), people_online: None, collected: true }
    }

    fn told(changes: &[SubSiteChange]) -> Vec<String> {
        changes
            .iter()
            .map(|change| {
                format!("{}{} {}", if change.arrived { "+" } else { "-" }, change.person.name, change.url)
            })
            .collect()
    }

    #[test]
    fn people_come_to_and_leave_sites() {
        let mut network = SubSites::new(user(1), "http://example.com/1");
        let at = Time::from_secs;
        let first = reading(&[(1, &[ann()], 1), (2, &[me(), ann()], 2)]);
        assert!(network.apply(&first, at(0)).is_empty(), "what was so before is no news");
        assert_eq!(network.sites().len(), 1, "the connected site is not among its own sub-sites");
        let second = reading(&[(2, &[ann(), named(3)], 2), (3, &[me()], 1)]);
        assert_eq!(told(&network.apply(&second, at(60))), ["+Ben Ito https://example.com/2/"]);
        let third = reading(&[(2, &[named(3)], 1)]);
        assert!(network.apply(&third, at(120)).is_empty(), "a short absence is no departure");
        assert_eq!(told(&network.apply(&third, at(140))), ["-Ann Lee https://example.com/2/"]);
        network.interrupt();
        assert!(network.apply(&first, at(600)).is_empty());
    }

    #[test]
    fn who_is_not_named_is_forgotten_without_a_word() {
        let mut network = SubSites::new(user(1), "");
        let at = Time::from_secs;
        let names = |network: &SubSites| {
            let sites = network.sites();
            sites
                .iter()
                .flat_map(|site| site.people())
                .map(|person| person.name.to_string())
                .collect::<Vec<_>>()
        };
        network.apply(&reading(&[(2, &[ann()], 1)]), at(0));
        let many = reading(&[(2, &[named(3)], 40)]);
        assert!(network.apply(&many, at(60)).is_empty(), "named now, there since nobody knows when");
        assert_eq!(names(&network), ["Ann Lee", "Ben Ito"]);
        assert!(network.apply(&many, at(300)).is_empty(), "not named is not gone");
        assert_eq!(names(&network), ["Ben Ito"], "and nobody is kept for ever");
        assert!(network.apply(&reading(&[(2, &[ann(), named(3)], 2)]), at(360)).is_empty());
        assert_eq!(
            told(&network.apply(&reading(&[(2, &[named(3)], 1)]), at(600))),
            ["-Ann Lee https://example.com/2/"]
        );
        let cut = NetworkReading { sites: Part::Cut(Vec::new()), people_online: None, collected: true };
        assert!(network.apply(&cut, at(660)).is_empty());
        assert!(network.apply(&cut, at(900)).is_empty() && network.sites().is_empty());
        let again = reading(&[(2, &[named(3)], 1)]);
        assert!(network.apply(&again, at(960)).is_empty(), "not every site was listed before");
    }

    #[test]
    fn not_collected_is_not_nobody() {
        let mut network = SubSites::new(user(1), "");
        network.apply(&reading(&[(2, &[ann()], 1)]), Time::from_secs(0));
        let off = NetworkReading { collected: false, ..reading(&[]) };
        assert!(network.apply(&off, Time::from_secs(300)).is_empty());
        assert!(!network.collected() && network.sites().is_empty());
    }
}
