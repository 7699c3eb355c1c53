//! From the start of the window's program until it is to be seen who is where.

use super::{Watched, everybody, middle, print};

const TIMES: usize = 5;

pub(crate) async fn measure() {
    for sites in [5, 50, 300] {
        let mut taken = Vec::new();
        for _ in 0..TIMES {
            let watched = Watched::open(everybody(sites, 0)).await;
            taken.push(drawn(&watched).await);
        }
        print(&format!("start to who is where, {sites} sites"), middle(taken), "ms", None);
    }
}

/// In milliseconds. The page marks the moment itself.
async fn drawn(watched: &Watched) -> f64 {
    let mark = "const [mark] = performance.getEntriesByName('drawn');
        return mark ? performance.timeOrigin + mark.startTime : null";
    let window = &watched.window;
    window.until("who is where is drawn", async || window.look(mark).await.is_number()).await;
    window.look(mark).await.as_f64().unwrap() - window.started().unwrap() * 1e3
}
