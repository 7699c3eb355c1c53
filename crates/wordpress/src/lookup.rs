//! Names of hosts, looked up as this system does.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;

use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::Url;

use crate::public::{Names, is_public, may_be_public};

/// How a name is looked up.
type LookUp = fn(String) -> Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// Names as this system resolves them, with an error that can be told apart. `localhost` is this computer
/// whatever a name server says (RFC 6761, 6.3), since a credential may go there over plain http.
#[derive(Clone, Debug)]
pub(crate) struct SystemNames {
    names: Names,
    /// The host of the system's proxy, which usually is in the network around this computer. It is no host that is asked for
    /// anything itself.
    proxy: Option<Arc<str>>,
    look_up: LookUp,
}

/// No address that may be reached has this name.
#[derive(Debug, thiserror::Error)]
#[error("the name was not found")]
pub(crate) struct NoSuchHost;

impl SystemNames {
    /// Of these hosts.
    pub(crate) fn of(names: Names) -> SystemNames {
        let proxy = (names == Names::Public).then(proxy).flatten();
        SystemNames { names, proxy, look_up: by_the_system }
    }

    /// Which hosts are reached.
    pub(crate) fn names(&self) -> Names {
        self.names
    }

    /// Whether an address may be asked for, as far as is known before its name is looked up.
    pub(crate) fn may_ask(&self, url: &Url) -> bool {
        self.names == Names::Any
            || (may_be_public(url) && !url.host_str().is_some_and(|host| self.is_proxy(host)))
    }

    fn is_proxy(&self, name: &str) -> bool {
        // A dot at the end says only that nothing belongs behind it.
        let bare = |name: &str| name.trim_end_matches('.').to_ascii_lowercase();
        self.proxy.as_deref().is_some_and(|proxy| bare(proxy) == bare(name))
    }
}

impl Resolve for SystemNames {
    fn resolve(&self, name: Name) -> Resolving {
        let names = if self.is_proxy(name.as_str()) { Names::Any } else { self.names };
        let look_up = self.look_up;
        Box::pin(async move {
            if let Some(this_computer) = this_computer(name.as_str()) {
                return Ok(Box::new(this_computer.into_iter()) as Addrs);
            }
            let found = look_up(name.as_str().to_owned()).await.map_err(|_| NoSuchHost)?;
            let reached = reached(found, names);
            if reached.is_empty() {
                Err(NoSuchHost.into())
            } else {
                Ok(Box::new(reached.into_iter()) as Addrs)
            }
        })
    }
}

fn by_the_system(name: String) -> Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>> {
    Box::pin(async move { Ok(tokio::net::lookup_host((name.as_str(), 0)).await?.collect()) })
}

/// Which of the addresses that a name has are reached.
fn reached(found: Vec<SocketAddr>, names: Names) -> Vec<SocketAddr> {
    found.into_iter().filter(|address| names == Names::Any || is_public(address.ip())).collect()
}

/// The addresses of `localhost`; `None` for other names.
fn this_computer(name: &str) -> Option<[SocketAddr; 2]> {
    (name == "localhost").then(|| [(Ipv6Addr::LOCALHOST, 0).into(), (Ipv4Addr::LOCALHOST, 0).into()])
}

/// The host of the proxy through which this system reaches others over TLS, as `reqwest` finds it.
fn proxy() -> Option<Arc<str>> {
    // A host that no list of exceptions names.
    let anybody = Uri::from_static("https://anybody.invalid/");
    let proxy = Matcher::from_system().intercept(&anybody)?;
    proxy.uri().host().map(Arc::from)
}

#[cfg(test)]
mod tests {
    use std::str::FromStr as _;

    use super::*;

    impl SystemNames {
        /// Behind a proxy of its own network, where every name leads to this computer.
        pub(crate) fn leading_home(names: Names) -> SystemNames {
            let look_up: LookUp = |_| Box::pin(async { Ok(vec![(Ipv4Addr::LOCALHOST, 0).into()]) });
            SystemNames { names, proxy: Some("proxy.corp.example".into()), look_up }
        }
    }

    async fn found(names: &SystemNames, name: &str) -> Option<Vec<SocketAddr>> {
        let found = names.resolve(Name::from_str(name).unwrap()).await;
        found.map(Iterator::collect).inspect_err(|error| assert!(error.is::<NoSuchHost>())).ok()
    }

    #[test]
    fn localhost_is_this_computer_without_asking() {
        assert!(this_computer("localhost").unwrap().iter().all(|address| address.ip().is_loopback()));
        assert_eq!(this_computer("localhost.example.com"), None);
    }

    #[test]
    fn of_the_addresses_of_a_stranger_only_public_ones_are_reached() {
        let addresses = |list: &[&str]| -> Vec<SocketAddr> {
            list.iter().map(|address| SocketAddr::new(address.parse().unwrap(), 0)).collect()
        };
        let all = addresses(&["127.0.0.1", "192.0.66.2", "10.0.0.7", "::1", "2606:4700::1111", "fe80::1"]);
        assert_eq!(reached(all.clone(), Names::Public), addresses(&["192.0.66.2", "2606:4700::1111"]));
        assert_eq!(reached(all.clone(), Names::Any), all);
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_computer_is_not_found_among_strangers() {
        let home = Some(vec![(Ipv4Addr::LOCALHOST, 0).into()]);
        assert_eq!(found(&SystemNames::leading_home(Names::Any), "pictures.example").await, home);
        assert_eq!(found(&SystemNames::leading_home(Names::Public), "pictures.example").await, None);
    }

    #[tokio::test]
    async fn the_proxy_is_found_wherever_it_is_and_is_asked_for_nothing_itself() {
        let strangers = SystemNames::leading_home(Names::Public);
        let home = Some(vec![(Ipv4Addr::LOCALHOST, 0).into()]);
        assert_eq!(found(&strangers, "Proxy.corp.example").await, home);
        let url = |url: &str| Url::parse(url).unwrap();
        assert!(!strangers.may_ask(&url("https://proxy.corp.example/2.png")));
        assert!(!strangers.may_ask(&url("https://proxy.corp.example./2.png")));
        assert!(strangers.may_ask(&url("https://pictures.example/2.png")));
        assert!(!strangers.may_ask(&url("https://10.0.0.7/2.png")));
        assert!(SystemNames::leading_home(Names::Any).may_ask(&url("https://proxy.corp.example/wp-json/")));
    }
}
