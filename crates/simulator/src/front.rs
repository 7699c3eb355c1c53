//! What is no REST route: home, sign-in, the dashboard, and addresses that do not exist.

use bytes::Bytes;
use http::Response;

use crate::approval;
use crate::asked::Asked;
use crate::login;
use crate::pages;
use crate::time::Now;
use crate::world::{SiteId, World};

impl World {
    /// Answers a request that asks for a page.
    pub(crate) fn page(
        &mut self,
        id: SiteId,
        asked: &Asked,
        (home, root): (&str, &str),
        application_passwords: bool,
        now: Now,
    ) -> Response<Bytes> {
        let site = self.site(id);
        let title = html_escape::decode_html_entities(&site.name).into_owned();
        let pretty = site.pretty_permalinks;
        let below = asked.path.strip_prefix(site.path.as_str()).unwrap_or_default();
        match below {
            "" | "index.php" => pages::theme(200, &title, root, now),
            "wp-login.php" => {
                let Some(installation) = self.installations.get_mut(id.installation) else {
                    return pages::proxy(404, None, now);
                };
                login::answer(installation, asked, (&title, home), &mut self.random, now)
            }
            "wp-admin" => pages::redirect(301, &format!("{home}/wp-admin/"), now),
            _ if below.starts_with("wp-admin/") => {
                let place = approval::Place { title: &title, home, root, application_passwords };
                self.dashboard(id, asked, below, &place, now)
            }
            // Without pretty permalinks nothing rewrites the path: index.php gets it, adds the slash, and shows the
            // home page (recorded).
            _ if !pretty && !below.ends_with('/') => pages::redirect(301, &format!("{home}/{below}/"), now),
            _ if !pretty => pages::theme(200, &title, root, now),
            _ => pages::theme(404, &format!("Page not found - {title}"), root, now),
        }
    }

    fn dashboard(
        &mut self,
        id: SiteId,
        asked: &Asked,
        below: &str,
        place: &approval::Place<'_>,
        now: Now,
    ) -> Response<Bytes> {
        let Some(installation) = self.installations.get_mut(id.installation) else {
            return pages::proxy(404, None, now);
        };
        let Some(session) = installation.session(asked) else {
            let query = if asked.query.is_empty() { String::new() } else { format!("?{}", asked.query) };
            let to = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("redirect_to", &format!("{}/{below}{query}", place.home))
                .append_pair("reauth", "1")
                .finish();
            return pages::redirect(302, &format!("{}/wp-login.php?{to}", place.home), now);
        };
        if below == "wp-admin/authorize-application.php" {
            approval::answer(installation, asked, &session, place, &mut self.random, now)
        } else {
            pages::dashboard(place.title, now)
        }
    }
}
