//! The figures as JSON lines, with the goals that they have.

use serde_json::json;

use super::tally::{LATE, POLICIES, Tally, Telling, WithdrawnTally, percentile};

/// No program asks one site more than this in an hour.
const HOUR_GOAL: u64 = 360;
/// Nor more than this where nothing of the person's is open.
const NOTHING_OPEN_GOAL: u64 = 30;
/// Of 100 conflicts so many are to be told.
const SHARE_GOAL: f64 = 99.5;
/// Of 100 requests of polling each 15 s so many are to be enough.
const REQUESTS_GOAL: f64 = 40.0;

/// Writes one figure after the other.
pub struct Report {
    bench: String,
    /// The lines.
    pub lines: Vec<String>,
}

impl Report {
    /// Of the benchmark `bench`.
    pub fn of(bench: String) -> Report {
        Report { bench, lines: Vec::new() }
    }

    fn say(&mut self, figure: &str, value: f64, unit: &str, goal: Option<(String, bool)>) {
        let (goal, met) = goal.unzip();
        let line = json!({
            "bench": self.bench, "figure": figure, "value": value, "unit": unit, "goal": goal, "met": met,
        });
        self.lines.push(line.to_string());
    }

    /// All figures of the days together.
    pub fn write(mut self, tally: &Tally, days: usize, longest: f64) -> Vec<String> {
        self.say("days", days as f64, "days", None);
        self.say("longest day to simulate", longest, "s", Some(("at most 60".into(), longest <= 60.0)));
        for (policy, telling) in POLICIES.into_iter().zip(&tally.telling) {
            self.telling(policy, telling, days);
        }
        self.withdrawn(&tally.withdrawn);
        self.cost(tally);
        self.lines
    }

    fn telling(&mut self, policy: &str, telling: &Telling, days: usize) {
        let ours = policy == POLICIES[0];
        let when = |met: bool, goal: &str| ours.then(|| (goal.to_owned(), met));
        let name = |figure: &str| format!("{policy}: {figure}");
        self.say(&name("conflicts of 20 s or more"), telling.conflicts as f64, "conflicts", None);
        let share = telling.share();
        let goal = when(share >= SHARE_GOAL, "at least 99.5");
        self.say(&name("told of them"), share, "%", goal);
        self.say(&name("missed"), (telling.conflicts - telling.told) as f64, "conflicts", None);
        self.say(&name("told late, p50"), percentile(&telling.lateness, 50), "s", None);
        let p95 = percentile(&telling.lateness, 95);
        let goal = when(p95 <= LATE, "at most 15");
        self.say(&name("told late, p95"), p95, "s", goal);
        self.say(&name("told late, max"), percentile(&telling.lateness, 100), "s", None);
        for (what, all, unavoidable) in [
            ("false alarms", telling.false_alarms, telling.looked_true),
            ("repeats", telling.repeats, telling.looked_new),
        ] {
            self.say(&name(what), all as f64, "alerts", when(all == 0, "none"));
            if ours {
                let avoidable = all - unavoidable;
                let figure = name(&format!("{what} that the answers spoke against"));
                self.say(&figure, avoidable as f64, "alerts", when(avoidable == 0, "none"));
            }
        }
        self.say(&name("short conflicts"), telling.brief.0 as f64, "conflicts", None);
        self.say(&name("short conflicts told"), telling.brief.1 as f64, "conflicts", None);
        if ours {
            self.say("conflicts that nobody could know", telling.unknowable as f64, "conflicts", None);
            for (what, (all, told)) in
                [("saves under my hands", &telling.saves), ("unsaved text", &telling.changes)]
            {
                self.say(&name(what), *all as f64, "first ones", None);
                let share = if *all == 0 { 100.0 } else { 100.0 * told.len() as f64 / *all as f64 };
                self.say(&name(&format!("{what}, told")), share, "%", None);
                self.say(&name(&format!("{what}, told late, p50")), percentile(told, 50), "s", None);
                self.say(&name(&format!("{what}, told late, p95")), percentile(told, 95), "s", None);
            }
        }
        self.say(&name("requests a day"), telling.requests as f64 / days.max(1) as f64, "requests", None);
    }

    fn withdrawn(&mut self, withdrawn: &WithdrawnTally) {
        let none = |count: usize| Some(("none".to_owned(), count == 0));
        self.say("ours: alerts withdrawn", withdrawn.all as f64, "alerts", None);
        self.say("ours: withdrawn too early", withdrawn.early as f64, "alerts", None);
        let (figure, looked) =
            ("ours: withdrawn too early, which the answers spoke against", withdrawn.looked_early);
        self.say(figure, looked as f64, "alerts", none(looked));
        for of in [50, 95, 100] {
            let figure = match of {
                100 => "ours: withdrawn late, max".to_owned(),
                of => format!("ours: withdrawn late, p{of}"),
            };
            self.say(&figure, percentile(&withdrawn.lateness, of), "s", None);
        }
        let (figure, forgotten) = ("ours: over for long and never withdrawn", withdrawn.forgotten);
        self.say(figure, forgotten as f64, "alerts", none(forgotten));
    }

    fn cost(&mut self, tally: &Tally) {
        let cost = &tally.cost;
        let polled = tally.telling[1].requests.max(1) as f64;
        let share = 100.0 * cost.requests as f64 / polled;
        let goal = Some(("at most 40".to_owned(), share <= REQUESTS_GOAL));
        self.say("ours: requests, of polling each 15 s", share, "%", goal);
        let rate = |(requests, hours): (u64, f64)| if hours > 0.0 { requests as f64 / hours } else { 0.0 };
        let all = rate((cost.requests, cost.hours));
        self.say("ours: requests an hour to one site, mean", all, "requests", None);
        let goal = Some((format!("at most {HOUR_GOAL}"), cost.hour <= HOUR_GOAL));
        self.say("ours: requests an hour to one site, most", cost.hour as f64, "requests", goal);
        let (requests, minutes) = cost.nothing_open;
        let mean = rate((requests, minutes as f64 / 60.0));
        self.say("ours: requests an hour where nothing of mine is open, mean", mean, "requests", None);
        for (most, what) in [
            (cost.hour_nothing_open, "where nothing of mine is open"),
            (cost.hour_not_there, "where no page of the site is open to me"),
        ] {
            if let Some(most) = most {
                let goal = Some((format!("at most {NOTHING_OPEN_GOAL}"), most <= NOTHING_OPEN_GOAL));
                let figure = format!("ours: requests an hour {what}, most");
                self.say(&figure, most as f64, "requests", goal);
            }
        }
        self.say("ours: requests in a minute to one site, most", cost.minute as f64, "requests", None);
        let of_all = cost.minute_of_all as f64;
        self.say(
            "ours: requests in a minute to one site, all programs together, most",
            of_all,
            "requests",
            None,
        );
        for (tier, (requests, hours)) in &cost.tiers {
            if *hours > 0.0 {
                let figure = format!("ours: requests an hour while {tier}");
                self.say(&figure, rate((*requests, *hours)), "requests", None);
                let share = 100.0 * hours / cost.hours.max(1e-9);
                self.say(&format!("ours: time spent {tier}"), share, "%", None);
            }
        }
    }
}

/// The causes in words, for a person.
pub fn causes(tally: &Tally) -> Vec<String> {
    let mut lines =
        vec!["Late or missed, by the plan of the first reading after it could be known:".to_owned()];
    for (tier, lost) in &tally.lost_by_tier {
        let each = |seconds: f64| seconds / lost.late.max(1) as f64;
        lines.push(format!(
            "  {tier:<18} {:>4} late: {:.0} s until a reading, {:.0} s until it was told; {} missed",
            lost.late,
            each(lost.waiting),
            each(lost.deciding),
            lost.missed,
        ));
    }
    lines.push("Requests an hour, by the reason of the plan and by what they asked:".to_owned());
    for (tier, kinds) in &tally.cost.asked {
        let hours = tally.cost.tiers.get(tier).map_or(0.0, |(_, hours)| *hours).max(1e-9);
        let kinds: Vec<String> =
            kinds.iter().map(|(kind, count)| format!("{kind} {:.0}", *count as f64 / hours)).collect();
        lines.push(format!("  {tier:<18} {}", kinds.join(", ")));
    }
    lines.extend(tally.worth_a_look.iter().map(|line| format!("  {line}")));
    lines
}
