//! What goes through no proxy, as `NO_PROXY` lists it.

use http::Uri;
use http::uri::Scheme;
use hyper_util::client::proxy::matcher::Matcher;

/// The hosts of a list: names with all that is below them, addresses, networks as `10.0.0.0/8`, each perhaps with a port
/// behind it, and `*` for everything.
pub(super) struct Exempt {
    is_everything: bool,
    /// On every port.
    hosts: Matcher,
    of_ports: Vec<(u16, Matcher)>,
}

impl Exempt {
    /// Reads a list with commas between its entries.
    pub(super) fn read(list: &str) -> Self {
        let entries: Vec<(String, Option<u16>)> =
            list.split(',').map(|entry| entry_of(entry.trim())).collect();
        let with_port = |(host, port): &(String, Option<u16>)| Some(((*port)?, proxying_all_but(host)));
        let hosts: Vec<&str> =
            entries.iter().filter(|(_, port)| port.is_none()).map(|(host, _)| host.as_str()).collect();
        Self {
            // The matcher knows `*` for names, yet not for addresses.
            is_everything: hosts.contains(&"*"),
            hosts: proxying_all_but(&hosts.join(",")),
            of_ports: entries.iter().filter_map(with_port).collect(),
        }
    }

    /// Whether an address is on the list.
    pub(super) fn has(&self, uri: &Uri) -> bool {
        let usual = if uri.scheme() == Some(&Scheme::HTTPS) { 443 } else { 80 };
        let port = uri.port_u16().unwrap_or(usual);
        let is_in = |matcher: &Matcher| matcher.intercept(uri).is_none();
        self.is_everything
            || is_in(&self.hosts)
            || self.of_ports.iter().any(|(of, matcher)| *of == port && is_in(matcher))
    }
}

/// A matcher that sends everything to a proxy but these hosts; which proxy does not matter.
fn proxying_all_but(hosts: &str) -> Matcher {
    Matcher::builder().all("http://proxy.invalid").no(hosts.to_owned()).build()
}

/// The host of an entry and its port. An address of IPv6 has a port only if it is in brackets.
fn entry_of(entry: &str) -> (String, Option<u16>) {
    let bare = |host: &str| host.trim_start_matches('[').trim_end_matches(']').to_owned();
    let parts = entry.rsplit_once(':').filter(|(host, _)| !host.contains(':') || host.ends_with(']'));
    match parts.and_then(|(host, port)| Some((host, port.parse().ok()?))) {
        Some((host, port)) => (bare(host), Some(port)),
        None => (bare(entry), None),
    }
}
