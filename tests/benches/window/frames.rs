//! Frames that are missed while 300 sites with 20 people each change every second, beside the same while nothing does.

use std::time::Duration;

use super::{Told, Watched, everybody, print};

const SITES: u64 = 300;
const MEASURED: Duration = Duration::from_secs(20);

/// Notes when each frame is drawn; `scrolls`: by so many pixels before each.
fn notes(scrolls: u32) -> String {
    format!(
        "const list = document.querySelector('.list');
        let down = true;
        window.frames_drawn = [];
        window.stop = false;
        const each = (at) => {{
            window.frames_drawn.push(at);
            if ({scrolls} > 0) {{
                list.scrollTop += down ? {scrolls} : -{scrolls};
                if (list.scrollTop <= 0 || list.scrollTop + list.clientHeight >= list.scrollHeight - 1) down = !down;
            }}
            if (!window.stop) requestAnimationFrame(each);
        }};
        requestAnimationFrame(each)"
    )
}

pub(crate) async fn measure() {
    let still = Told::from(everybody(SITES, 0));
    frames(still, 0, "nothing changes").await;
    let changing = || Told {
        boards: (0..10).map(|moved| everybody(SITES, moved)).collect(),
        each: Duration::from_secs(1),
        language: "system",
    };
    frames(changing(), 0, "300 sites change every second").await;
    frames(changing(), 24, "they change, and the list is scrolled").await;
}

async fn frames(told: Told, scrolls: u32, while_: &str) {
    let watched = Watched::open(told).await;
    let window = &watched.window;
    window.until("the board is drawn", async || window.text().await.contains("Example Magazine")).await;
    tokio::time::sleep(Duration::from_secs(3)).await;
    window.look(&notes(scrolls)).await;
    tokio::time::sleep(MEASURED).await;
    let drawn = window.look("window.stop = true; return window.frames_drawn").await;
    let drawn: Vec<f64> = drawn.as_array().unwrap().iter().filter_map(serde_json::Value::as_f64).collect();
    let gaps: Vec<f64> = drawn.windows(2).map(|two| two[1] - two[0]).collect();
    let usual = super::middle(gaps.clone());
    let missed = gaps.iter().fold(0.0, |missed, gap| missed + ((gap / usual).round() - 1.0).max(0.0));
    let longest = gaps.iter().copied().fold(0.0, f64::max);
    print(&format!("a frame each, {while_}"), usual, "ms", None);
    print(&format!("frames missed, {while_}"), 100.0 * missed / (gaps.len() as f64 + missed), "%", None);
    print(&format!("longest wait for a frame, {while_}"), longest, "ms", None);
}
