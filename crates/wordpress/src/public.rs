//! Addresses that anybody could name: those of the whole network, and not of this computer or of the network around it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Which hosts a transport reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// Any.
    Any,
    /// Those of the whole network: a name that leads to this computer or to the network around it is not found. Behind a
    /// proxy it is the proxy that looks names up; addresses written as numbers are refused all the same.
    Public,
}

/// What names end with that only this computer or the network around it gives out: RFC 6761, RFC 6762, RFC 8375, and
/// `internal` by ICANN. What networks use besides, such as `lan`, is set apart by nobody.
const OF_THIS_NETWORK: [&str; 6] = ["localhost", "local", "internal", "home.arpa", "test", "invalid"];

/// Whether an address may be one of the whole network; of a name that is not known before it is looked up.
#[must_use]
pub fn may_be_public(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => is_public(address.into()),
        Some(Host::Ipv6(address)) => is_public(address.into()),
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            // Without a dot it is a name of this network.
            let below = |suffix: &&str| {
                name.strip_suffix(*suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            };
            name.contains('.') && !OF_THIS_NETWORK.iter().any(below)
        }
        None => false,
    }
}

/// Whether an address is one of the whole network.
pub(crate) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => match embedded(address) {
            Some(within) => is_public_v4(within),
            // Of what is given out so far everything is in 2000::/3 (RFC 4291, 2.4); 2001::/23 is set apart, as are the
            // addresses of documents.
            None => {
                let [first, second, ..] = address.segments();
                first & 0xe000 == 0x2000 && !(first == 0x2001 && (second < 0x200 || second == 0xdb8))
            }
        },
    }
}

/// The address of IPv4 that one of IPv6 leads to: mapped, translated (RFC 6052) or by 6to4 (RFC 3056).
fn embedded(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let from = |high: u16, low: u16| Ipv4Addr::from_bits(u32::from(high) << 16 | u32::from(low));
    match address.segments() {
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => Some(from(high, low)),
        [0x2002, high, low, ..] => Some(from(high, low)),
        _ => None,
    }
}

/// Leaves out what the registry of special addresses (RFC 6890) does not reach over the whole network.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [first, second, third, _] = address.octets();
    let shared = first == 100 && second & 0xc0 == 64;
    let set_apart = first == 192 && second == 0 && (third == 0 || third == 2);
    let for_tests = first == 198 && (second & 0xfe == 18 || (second == 51 && third == 100));
    !(first == 0
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || shared
        || set_apart
        || for_tests
        || (first == 203 && second == 0 && third == 113)
        || first >= 224)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_computer_and_the_network_around_it_are_not_public() {
        for address in [
            "0.0.0.0",
            "0.1.2.3",
            "10.1.2.3",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.9.9.9",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.7",
            "203.0.113.9",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "fe80::1",
            "fc00::1",
            "fd12:3456::1",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::c0a8:1",
            "2002:7f00:1::",
            "2001:db8::1",
            "2001::1",
            "::127.0.0.1",
            "fec0::1",
        ] {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in [
            "1.1.1.1",
            "100.63.0.1",
            "172.32.0.1",
            "192.0.66.2",
            "198.20.0.1",
            "2606:4700::1111",
            "::ffff:8.8.8.8",
        ] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn names_of_this_network_are_not_public() {
        for (url, public) in [
            ("https://secure.gravatar.com/avatar/0?s=48", true),
            ("https://1.1.1.1/", true),
            ("https://printer/", false),
            ("https://localhost/", false),
            ("https://a.localhost./", false),
            ("https://nas.local/", false),
            ("https://shop.test/", false),
            ("https://metadata.google.internal/", false),
            ("https://nas.home.arpa/", false),
            ("https://home.arpa./", false),
            ("https://chome.arpa/", true),
            ("https://mylocalhost.example/", true),
            ("https://127.0.0.1:8443/", false),
            ("https://2130706433/", false),
            ("https://0x7f.1/", false),
            ("https://[::1]/", false),
            ("https://[::ffff:192.168.0.1]/", false),
            ("data:image/png;base64,AA", false),
        ] {
            assert_eq!(may_be_public(&Url::parse(url).unwrap()), public, "{url}");
        }
    }
}
