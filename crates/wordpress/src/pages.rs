//! Lists that come in pages.

use presence::reading::Part;

use crate::answer::{Answer, Asked};
use crate::exchange::Exchange;
use crate::fault::Fault;
use crate::rest_root::RestRoot;
use crate::transport::Transport;
use crate::wire;

/// How many items a page has: the most that every plugin version gives (contract 1.1).
pub(crate) const PER_PAGE: usize = 100;
/// The most pages of one list: 1000 items, ten times the largest list that was measured whole.
pub(crate) const MOST_PAGES: u64 = 10;

/// All pages of a list, each as `take` reads it.
///
/// The site's total is believed only as far as it goes: a missing one is replaced by whether the page
/// was full, an empty page ends the list, and a list that grew or shrank between two pages may have lost
/// an item in the gap, so it is [`Part::Cut`], as is one with more than [`MOST_PAGES`].
pub(crate) async fn pages<T: Transport, P>(
    exchange: &Exchange<'_, T>,
    asked: Asked,
    root: &RestRoot,
    route: &str,
    query: &[(&str, &str)],
    mut take: impl FnMut(&Answer) -> Result<P, Fault>,
) -> Result<Part<Vec<P>>, Fault> {
    let mut all = Vec::new();
    let mut total = None;
    let mut changed = false;
    let per_page = PER_PAGE.to_string();
    for page in 1..=MOST_PAGES {
        let number = page.to_string();
        let mut query = query.to_vec();
        query.push(("per_page", &per_page));
        if page > 1 {
            query.push(("page", &number));
        }
        let answer = exchange.get(asked, root, route, &query).await?;
        let items = take(&answer)?;
        let count = wire::count(answer.body());
        let said = answer.number("x-wp-total");
        changed |= page > 1 && said != total;
        total = said;
        all.push(items);
        let is_last = match answer.number("x-wp-totalpages") {
            Some(pages) => page >= pages,
            None => count < PER_PAGE,
        };
        if is_last || count == 0 {
            return Ok(if changed { Part::Cut(all) } else { Part::Whole(all) });
        }
    }
    Ok(Part::Cut(all))
}
