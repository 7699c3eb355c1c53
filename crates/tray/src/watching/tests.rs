use std::cell::RefCell;
use std::rc::Rc;

use super::*;
use crate::show::testing::{AT, busy, evidence, no_answer, quiet, refused, report, room, site};
use crate::words::testing::{named, prices};
use presence::Reading;
use presence::cadence::Failure;
use presence::reading::Part;
use wordpress::Fault;

/// Keeps what it was told.
#[derive(Clone, Default)]
struct Record(Rc<RefCell<Vec<String>>>);

impl Audience for Record {
    fn tell(&mut self, news: News<'_>, site: &WatchedSite, _: Time) -> io::Result<()> {
        let line = match news {
            News::Site => "site".to_owned(),
            News::Change(transition) => {
                match crate::words::change(transition, site.roster(), crate::words::Words::english()) {
                    Some(text) => text,
                    None => return Ok(()),
                }
            }
            News::SubSite(change) => change.url.clone(),
            News::Alert(alert) => format!("alert {:?}", alert.kind).chars().take(14).collect(),
            News::Silence(..) => return Ok(()),
            News::Over { post, person } => format!("over {} in {}", person.get(), post.id),
            News::Fault(fault) => format!("fault {}", fault.code),
            News::FaultOver => "fault over".to_owned(),
        };
        self.0.borrow_mut().push(line);
        Ok(())
    }
}

impl Record {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.borrow_mut())
    }
}

fn watching() -> (Watching<Record>, Record) {
    let record = Record::default();
    (Watching::new(vec![site("Site")], record.clone(), fastrand::Rng::with_seed(1)), record)
}

#[test]
fn the_first_reading_shows_the_site_and_what_is_wrong_already() {
    let (mut watching, record) = watching();
    let orders = watching.start(Time::from_secs(AT)).unwrap();
    assert!(orders[0].1.ask.online && orders[0].1.at >= Time::from_secs(AT));
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    assert_eq!(record.take(), ["site", "alert AlsoIn"]);
    watching.take(report(0, AT + 15, Ok(busy()))).unwrap();
    assert!(record.take().is_empty(), "an unchanged reading is no news");
}

#[test]
fn a_fault_is_told_once_and_changes_nobodys_presence() {
    let (mut watching, record) = watching();
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    record.take();
    for n in 1..4 {
        assert!(watching.take(report(0, AT + 60 * n, Err(no_answer()))).unwrap().is_some());
    }
    assert_eq!(record.take(), ["fault host-not-found"]);
    assert_eq!(watching.sites()[0].roster().people(Time::from_secs(AT + 240)).len(), 3);
    watching.take(report(0, AT + 300, Ok(busy()))).unwrap();
    assert_eq!(record.take(), ["fault over", "site"], "the alert was told before");
}

#[test]
fn a_refused_sign_in_is_not_tried_again() {
    assert_eq!(refused().failure(), Failure::Refused);
    let (mut watching, record) = watching();
    watching.take(report(0, AT, Ok(quiet()))).unwrap();
    assert_eq!(watching.take(report(0, AT + 60, Err(refused()))).unwrap(), None);
    assert_eq!(record.take(), ["site", "fault credentials-refused"]);
}

#[test]
fn a_site_that_is_not_read_any_more_says_so() {
    let (mut watching, record) = watching();
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    record.take();
    watching.lose(0, Time::from_secs(AT + 60)).unwrap();
    assert_eq!(record.take(), ["fault reading-stopped"]);
    assert!(!watching.sites()[0].fault().unwrap().sign_in_needed);
}

#[test]
fn what_happened_in_sleep_is_no_news_one_by_one() {
    let (mut watching, record) = watching();
    watching.take(report(0, AT, Ok(quiet()))).unwrap();
    record.take();
    let woken = Report { slept: true, ..report(0, AT + 30_000, Ok(busy())) };
    watching.take(woken).unwrap();
    assert_eq!(record.take(), ["alert AlsoIn"], "no arrivals, one summary");
}

#[test]
fn a_reading_is_never_ordered_sooner_than_ten_seconds() {
    let (mut watching, _record) = watching();
    for n in 0..50_u64 {
        let at = AT + 15 * n;
        let order = watching.take(report(0, at, Ok(busy()))).unwrap().unwrap();
        assert!(order.at >= Time::from_secs(at + 10), "{order:?}");
    }
}

#[test]
fn an_audience_that_is_gone_ends_the_loop() {
    struct Gone;
    impl Audience for Gone {
        fn tell(&mut self, _: News<'_>, _: &WatchedSite, _: Time) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }
    let mut watching = Watching::new(vec![site("Site")], Gone, fastrand::Rng::with_seed(1));
    let error = watching.take(report(0, AT, Ok(quiet()))).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
}

#[test]
fn who_ends_work_on_one_site_may_come_to_another() {
    let (record, chance) = (Record::default(), fastrand::Rng::with_seed(1));
    let mut watching = Watching::new(vec![site("Work"), site("Other")], record, chance);
    watching.start(Time::from_secs(AT)).unwrap();
    // Others are in a post of the other site, and the user is not there.
    let others = Reading { rooms: Part::Whole(vec![room(prices(), &[named(2)])]), ..Reading::default() };
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    assert!(watching.hurry(Time::from_secs(AT)).is_empty());
    let ordered = watching.take(report(1, AT + 1, Ok(others))).unwrap().unwrap().at;
    assert!(ordered >= Time::from_secs(AT + 500), "the user is at work: {ordered:?}");
    // They leave the post that they were at work in.
    watching.take(report(0, AT + 300, Ok(quiet()))).unwrap();
    let hurried = watching.hurry(Time::from_secs(AT + 300));
    let [(1, sooner)] = hurried[..] else { panic!("{hurried:?}") };
    assert_eq!(sooner.ordered, ordered);
    assert!(sooner.at < Time::from_secs(AT + 340), "{sooner:?}");
    assert!(watching.hurry(Time::from_secs(AT + 301)).is_empty(), "once");
}

#[test]
fn nobodys_patience_makes_a_site_be_read_more_often_than_its_user_wants() {
    let (mut watching, _) = watching();
    watching.site_mut(0).unwrap().set_floor(Duration::from_secs(300));
    watching.start(Time::from_secs(AT)).unwrap();
    let ordered = watching.take(report(0, AT, Ok(busy()))).unwrap().unwrap().at;
    assert!(ordered >= Time::from_secs(AT + 300), "{ordered:?}");
    let site = watching.site_mut(0).unwrap();
    let sooner = site.hurry(Time::from_secs(AT + 20));
    assert!(sooner.is_none_or(|sooner| sooner.at >= Time::from_secs(AT + 300)), "read now: {sooner:?}");
    let again = watching.begin(0, Duration::ZERO, Time::from_secs(AT + 30)).unwrap();
    assert!(again.at >= Time::from_secs(AT + 300), "read again: {again:?}");
}

#[test]
fn a_site_that_fails_is_read_no_more_often_than_its_user_wants_either() {
    let (mut watching, _) = watching();
    watching.site_mut(0).unwrap().set_floor(Duration::from_secs(300));
    watching.start(Time::from_secs(AT)).unwrap();
    watching.take(report(0, AT, Ok(busy()))).unwrap();
    let ordered = watching.take(report(0, AT + 400, Err(no_answer()))).unwrap().unwrap().at;
    assert!(ordered >= Time::from_secs(AT + 700), "{ordered:?}");
    let site = watching.site_mut(0).unwrap();
    assert!(site.may_be_tried(Time::from_secs(AT + 470)));
    let sooner = site.hurry(Time::from_secs(AT + 470));
    assert!(sooner.is_none_or(|sooner| sooner.at >= Time::from_secs(AT + 700)), "read now: {sooner:?}");
    let again = watching.begin(0, Duration::ZERO, Time::from_secs(AT + 480)).unwrap();
    assert!(again.at >= Time::from_secs(AT + 700), "read again: {again:?}");
}

#[test]
fn a_site_that_said_when_it_may_be_read_is_not_read_before_whoever_begins_again() {
    let (mut watching, _) = watching();
    watching.start(Time::from_secs(AT)).unwrap();
    let wait = Duration::from_secs(600);
    watching.take(report(0, AT, Err(Fault::Unavailable(evidence(503, Some(wait)))))).unwrap();
    watching.site_mut(0).unwrap().rest();
    let again = watching.begin(0, Duration::ZERO, Time::from_secs(AT + 5)).unwrap();
    assert!(again.at >= Time::from_secs(AT + 600), "{again:?}");
    watching.take(report(0, AT + 700, Ok(quiet()))).unwrap();
    let again = watching.begin(0, Duration::ZERO, Time::from_secs(AT + 760)).unwrap();
    assert!(again.at < Time::from_secs(AT + 800), "the order is over: {again:?}");
}

#[test]
fn who_waits_for_a_post_does_not_make_a_site_that_failed_be_tried_at_once() {
    let (mut watching, _) = watching();
    watching.start(Time::from_secs(AT)).unwrap();
    watching.take(report(0, AT, Err(no_answer()))).unwrap();
    let sooner = watching.site_mut(0).unwrap().hurry(Time::from_secs(AT + 20));
    assert!(sooner.is_none_or(|sooner| sooner.at >= Time::from_secs(AT + 60)), "{sooner:?}");
}
