//! Many sites side by side, with good manners: a bounded number at once, one after the other on each host.

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;

use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use crate::monitor::Manners;

/// So many sites are asked at once, as in watching.
pub const AT_ONCE: usize = Manners::ONCE.at_once;

/// Does `work` for each job, and hands each result to `done` as it comes. `host`: where a job is; jobs of one host are
/// done one after the other, in their order. `goes_on`: asked before each job; what is under way then is ended in order.
/// Giving it up ends what is under way.
pub async fn side_by_side<J, R, F, E>(
    jobs: Vec<J>,
    host: impl Fn(&J) -> String,
    goes_on: impl Fn() -> bool + Clone + Send + 'static,
    work: impl Fn(J) -> F + Clone + Send + 'static,
    mut done: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E>
where
    J: Send + 'static,
    R: Send + 'static,
    F: Future<Output = R> + Send,
{
    let mut hosts: HashMap<String, usize> = HashMap::new();
    let mut lanes: Vec<Vec<J>> = Vec::new();
    for job in jobs {
        let lane = *hosts.entry(host(&job)).or_insert_with(|| {
            lanes.push(Vec::new());
            lanes.len() - 1
        });
        if let Some(lane) = lanes.get_mut(lane) {
            lane.push(job);
        }
    }
    let (results, mut came) = mpsc::channel(AT_ONCE);
    let all = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    for lane in lanes {
        let (goes_on, work) = (goes_on.clone(), work.clone());
        let (results, all) = (results.clone(), Arc::clone(&all));
        tasks.spawn(async move {
            for job in lane {
                // It is never closed.
                let Ok(turn) = all.acquire().await else { return };
                if !goes_on() {
                    return;
                }
                let result = work(job).await;
                drop(turn);
                if results.send(result).await.is_err() {
                    return;
                }
            }
        });
    }
    drop(results);
    while let Some(result) = came.recv().await {
        done(result)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::convert::Infallible;
    use std::sync::Mutex;
    use std::time::Duration;

    #[derive(Default)]
    struct Under {
        now: Vec<u32>,
        most: usize,
        two_on_a_host: bool,
    }

    #[tokio::test(start_paused = true)]
    async fn eight_at_once_and_one_on_each_host_in_order() {
        let jobs: Vec<(u32, u32)> =
            (0..40).flat_map(|host| [(host % 12, host), (host % 12, host + 100)]).collect();
        let under = Arc::new(Mutex::new(Under::default()));
        let mut results: Vec<(u32, u32)> = Vec::new();
        let seen = Arc::clone(&under);
        let work = move |job: (u32, u32)| {
            let under = Arc::clone(&under);
            async move {
                {
                    let mut under = under.lock().unwrap();
                    under.two_on_a_host |= under.now.contains(&job.0);
                    under.now.push(job.0);
                    under.most = under.most.max(under.now.len());
                }
                tokio::time::sleep(Duration::from_millis(u64::from(job.1 % 7) + 1)).await;
                under.lock().unwrap().now.retain(|host| *host != job.0);
                job
            }
        };
        let done = |job| {
            results.push(job);
            Ok::<(), Infallible>(())
        };
        side_by_side(jobs.clone(), |job| job.0.to_string(), || true, work, done).await.unwrap();
        let seen = seen.lock().unwrap();
        assert_eq!((seen.most, seen.two_on_a_host, results.len()), (8, false, jobs.len()));
        for host in 0..12 {
            let of =
                |list: &[(u32, u32)]| list.iter().filter(|job| job.0 == host).copied().collect::<Vec<_>>();
            assert_eq!(of(&results), of(&jobs));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_under_way_is_ended_and_nothing_more_is_begun() {
        let (begun, ended) = (Arc::new(Mutex::new(0)), Arc::new(Mutex::new(0)));
        let (counts, sees) = (Arc::clone(&begun), Arc::clone(&begun));
        let work = move |_: u32| {
            let counts = Arc::clone(&counts);
            async move {
                *counts.lock().unwrap() += 1;
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let done = |()| {
            *ended.lock().unwrap() += 1;
            Ok::<(), Infallible>(())
        };
        let goes_on = move || *sees.lock().unwrap() < 3;
        side_by_side((0..40).collect(), ToString::to_string, goes_on, work, done).await.unwrap();
        assert_eq!((*begun.lock().unwrap(), *ended.lock().unwrap()), (3, 3));
    }
}
