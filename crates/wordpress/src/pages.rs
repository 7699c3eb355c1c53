//! Lists that come in pages.

use presence::reading::Part;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::fault::Fault;
use crate::site::Site;
use crate::transport::Transport;
use crate::wire::Page;

/// How many items a page has: the most that every plugin version gives (contract 1.1).
const PER_PAGE: usize = 100;
/// The most pages of one list: 1000 items, ten times the largest list that was measured whole.
pub(crate) const MOST_PAGES: u64 = 10;

impl<T: Transport> Site<T> {
    /// All pages of a list, each as `take` reads it.
    ///
    /// The site's total is believed only as far as it goes: a missing one is replaced by whether the page
    /// was full, and an empty page ends the list. It is [`Part::Cut`] where a page has odd items, where the
    /// list grew or shrank between two pages and may have lost an item in the gap, and where it has more
    /// pages than [`MOST_PAGES`] or than this reading has requests left for.
    pub(crate) async fn pages<P>(
        &self,
        asked: Asked,
        route: &str,
        query: &[(&str, &str)],
        mut take: impl FnMut(&Answer) -> Result<Page<P>, Fault>,
    ) -> Result<Part<Vec<P>>, Fault> {
        let mut all = Vec::new();
        let mut total = None;
        let mut is_whole = true;
        let per_page = PER_PAGE.to_string();
        if self.requests_left() == 0 {
            return Err(Fault::ReadingTooLong { origin: self.root().origin() });
        }
        for page in 1..=MOST_PAGES {
            let number = page.to_string();
            let mut query = query.to_vec();
            query.push(("per_page", &per_page));
            if page > 1 {
                query.push(("page", &number));
                if self.requests_left() == 0 {
                    break;
                }
            }
            let answer = self.exchange().get(asked, self.root(), route, &query).await?;
            let Page { items, count, is_whole: page_is_whole } = take(&answer)?;
            let said = answer.number("x-wp-total");
            is_whole &= page_is_whole && (page == 1 || said == total);
            total = said;
            all.push(items);
            let is_last = match answer.number("x-wp-totalpages") {
                Some(pages) => page >= pages,
                None => count < PER_PAGE,
            };
            if is_last || count == 0 {
                return Ok(if is_whole { Part::Whole(all) } else { Part::Cut(all) });
            }
        }
        Ok(Part::Cut(all))
    }
}
