//! One reading of a multisite network.

use presence::network::NetworkReading;
use presence::reading::Part;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::fault::Fault;
use crate::site::Site;
use crate::transport::Transport;
use crate::wire;

const ROUTE: &str = "wp-presence/v1/presence/network";
const FIELDS: &str = "blog_id,url,user_count,users";
/// How many people of each site are named: naming is what a network's answer costs (contract 7, network summary).
const NAMED: &str = "20";

impl<T: Transport> Site<T> {
    /// Reads who is on which site of the network that this site belongs to. Any site of it answers.
    ///
    /// # Errors
    /// The [`Fault`] of the answer; [`Fault::NoNetwork`] on a single site.
    pub async fn network(&mut self) -> Result<NetworkReading, Fault> {
        self.begin();
        let mut reading = NetworkReading::default();
        let query = [("users_per_site", NAMED), ("_fields", FIELDS)];
        let read = self
            .pages(Asked::Network, ROUTE, &query, |answer| {
                reading.take_headers(answer);
                answer.read(wire::network)
            })
            .await;
        reading.sites = match read? {
            Part::NotAsked => Part::NotAsked,
            Part::Cut(pages) => Part::Cut(pages.into_iter().flatten().collect()),
            Part::Whole(pages) => Part::Whole(pages.into_iter().flatten().collect()),
        };
        Ok(reading)
    }
}

/// What the headers of a network's answer tell.
trait Headers {
    fn take_headers(&mut self, answer: &Answer);
}

impl Headers for NetworkReading {
    fn take_headers(&mut self, answer: &Answer) {
        self.people_online = answer.number("x-wp-presence-users-online");
        // A site that does not send it can not say that it does not collect.
        self.collected = answer.number("x-wp-presence-aggregating") != Some(0);
    }
}
