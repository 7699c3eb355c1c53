//! When alerts are silent: paused by the user, or in quiet hours.

use std::time::Duration;

use jiff::Timestamp;
use presence::Time;

use crate::action::Pause;
use crate::settings::{AlertSettings, Paused};
use crate::tray::{PauseState, PausedBy};
use crate::words::Moments;

/// A pause without an end, as the rules of `presence` see it.
const FOR_EVER: Duration = Duration::from_secs(100 * 365 * 86_400);

/// When a pause that begins now ends.
pub(super) fn end_of(pause: Pause, moments: &Moments) -> Paused {
    let minutes = |minutes: u64| Paused::Until(moments.wall + Duration::from_secs(60 * minutes));
    match pause {
        Pause::HalfAnHour => minutes(30),
        Pause::AnHour => minutes(60),
        Pause::UntilTomorrow => Paused::until_tomorrow(moments.wall, &moments.zone),
        Pause::UntilResumed => Paused::UntilResumed,
    }
}

/// Whether alerts are silent now, and until when: the later of two ends where there are two reasons.
///
/// `loud_until`: the user wants alerts until then, quiet hours or not.
pub(super) fn silent(
    alerts: &AlertSettings,
    loud_until: Option<Timestamp>,
    moments: &Moments,
) -> Option<PauseState> {
    let by_user = match alerts.paused {
        Some(Paused::UntilResumed) => return Some(PauseState { until: None, by: PausedBy::User(None) }),
        Some(Paused::Until(until)) if until > moments.wall => {
            Some(PauseState { until: Some(until), by: PausedBy::User(None) })
        }
        Some(Paused::Until(_)) | None => None,
    };
    let loud = loud_until.is_some_and(|until| until > moments.wall);
    let hours = quiet_hours_end(alerts, moments).filter(|_| !loud);
    let by_hours = hours.map(|until| PauseState { until: Some(until), by: PausedBy::QuietHours });
    [by_user, by_hours].into_iter().flatten().max_by_key(|silent| silent.until)
}

/// When the quiet hours that it is in end.
pub(super) fn quiet_hours_end(alerts: &AlertSettings, moments: &Moments) -> Option<Timestamp> {
    alerts.quiet_hours.as_ref().and_then(|hours| hours.end_of(moments.wall, &moments.zone))
}

/// The same for the rules of `presence`.
pub(super) fn paused_until(silent: Option<PauseState>, moments: &Moments) -> Option<Time> {
    let left = |until: Timestamp| until.duration_since(moments.wall).try_into().unwrap_or_default();
    silent.map(|silent| moments.now + silent.until.map_or(FOR_EVER, left))
}

/// When it may be otherwise than now.
pub(super) fn next_change(
    alerts: &AlertSettings,
    loud_until: Option<Timestamp>,
    moments: &Moments,
) -> Option<Time> {
    let end = silent(alerts, loud_until, moments).and_then(|silent| silent.until);
    let begin = alerts.quiet_hours.as_ref().and_then(|hours| hours.next_after(moments.wall, &moments.zone));
    [end, begin].into_iter().flatten().min().map(|next| moment(next, moments))
}

/// When a time of day is come.
pub(super) fn moment(at: Timestamp, moments: &Moments) -> Time {
    let left = at.duration_since(moments.wall).try_into().unwrap_or_default();
    // A moment later, as the wall clock is read to the end of its last second.
    moments.now + left + Duration::from_millis(10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::testing::moments;

    /// 10:42 on a Tuesday, an hour ahead of UTC.
    fn now() -> Moments {
        moments(100_000)
    }

    fn clock(paused: Paused) -> String {
        match paused {
            Paused::Until(until) => until.to_string(),
            Paused::UntilResumed => "resumed".to_owned(),
        }
    }

    #[test]
    fn pauses_end_when_they_say() {
        for (pause, end) in [
            (Pause::HalfAnHour, "2026-11-24T10:12:00Z"),
            (Pause::AnHour, "2026-11-24T10:42:00Z"),
            (Pause::UntilTomorrow, "2026-11-25T05:00:00Z"),
            (Pause::UntilResumed, "resumed"),
        ] {
            assert_eq!(clock(end_of(pause, &now())), end);
        }
    }

    #[test]
    fn of_two_reasons_the_longer_one_counts() {
        let hours = serde_json::from_str(r#"{"from":"10:00","until":"11:00"}"#).unwrap();
        let mut alerts = AlertSettings { quiet_hours: Some(hours), ..AlertSettings::default() };
        assert_eq!(silent(&alerts, None, &now()).unwrap().by, PausedBy::QuietHours);
        assert_eq!(next_change(&alerts, None, &now()).unwrap().since(now().now).as_secs(), 18 * 60);
        alerts.paused = Some(end_of(Pause::AnHour, &now()));
        assert_eq!(silent(&alerts, None, &now()).unwrap().by, PausedBy::User(None));
        alerts.paused = Some(Paused::UntilResumed);
        assert!(paused_until(silent(&alerts, None, &now()), &now()).unwrap().since(now().now) >= FOR_EVER);
        alerts = AlertSettings::default();
        assert_eq!((silent(&alerts, None, &now()), next_change(&alerts, None, &now())), (None, None));
    }
}
