//! How often people do what, by the kind of day.

/// How people of an office work.
#[derive(Clone, Debug)]
pub struct Habits {
    /// The days that they come, each with the minutes after its start within which they arrive.
    pub days: u64,
    pub arrive_within: u64,
    /// Minutes of a working day, at least and at most; and whether they go for lunch.
    pub stay: (u64, u64),
    pub lunch: bool,
    /// Mean seconds with a post.
    pub session: u64,
    /// Seconds between two things that they do, at least and at most.
    pub pause: (u64, u64),
    /// How often they turn to another site instead of a post.
    pub elsewhere: f64,
    /// Whether they keep out of sites where a colleague is, but for one joint job in the week.
    pub apart: bool,
}

impl Habits {
    /// A normal day of a newsroom.
    pub fn newsroom() -> Habits {
        Habits {
            days: 1,
            arrive_within: 90,
            stay: (6 * 60, 8 * 60),
            lunch: true,
            session: 600,
            pause: (20, 180),
            elsewhere: 0.12,
            apart: false,
        }
    }

    /// Breaking news: short looks, short pauses.
    pub fn rush() -> Habits {
        Habits {
            days: 1,
            arrive_within: 10,
            stay: (45, 50),
            lunch: false,
            session: 300,
            pause: (5, 60),
            elsewhere: 0.0,
            apart: false,
        }
    }

    /// Two people who look after many sites.
    pub fn agency() -> Habits {
        Habits {
            days: 5,
            arrive_within: 60,
            stay: (7 * 60, 8 * 60),
            lunch: true,
            session: 420,
            pause: (30, 240),
            elsewhere: 0.5,
            apart: true,
        }
    }
}
