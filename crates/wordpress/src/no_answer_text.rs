//! What a user reads where no answer came.

use crate::certificate::CertificateProblem;
use crate::transport::TransportError;

/// What it usually means.
pub(crate) fn no_answer_means(error: &TransportError) -> &'static str {
    match error {
        TransportError::HostNotFound => {
            "The name is mistyped or no longer exists, or this computer is offline."
        }
        TransportError::Refused => "The server is there, but no web server answers at that port.",
        TransportError::Unreachable => {
            "This computer is offline, or there is no way to that network (a VPN, perhaps)."
        }
        TransportError::Certificate { problem, .. } => match problem {
            CertificateProblem::Expired => {
                "The site's certificate was not renewed in time, or this computer's clock is ahead."
            }
            CertificateProblem::NotYetValid => {
                "This computer's clock is behind, or the certificate is from the future."
            }
            CertificateProblem::OtherName => {
                "The certificate is for another name, often with or without “www”."
            }
            CertificateProblem::UnknownIssuer => {
                "The site's certificate is self-made, or a program on this network looks into secure connections."
            }
            CertificateProblem::OfAuthority => {
                "The site's certificate is self-made, and says that it is one of an authority."
            }
            CertificateProblem::Revoked => "The certificate was withdrawn by whoever issued it.",
            CertificateProblem::Invalid => {
                "The certificate, or the chain that the server sends with it, is not in order."
            }
        },
        TransportError::NoSecureConnection => {
            "The server does not speak https at that port, or only an old form of it."
        }
        TransportError::ConnectTimeout => {
            "The server is down or overloaded, or a firewall drops the connection."
        }
        TransportError::ReadTimeout | TransportError::TotalTimeout => {
            "The site is very slow at the moment, or hangs."
        }
        TransportError::TooLarge { .. } => "Something else than WordPress answers there.",
        TransportError::Truncated | TransportError::Closed => {
            "The server or something in between broke the connection off."
        }
        TransportError::Garbled => "Something in between changes what the site sends.",
        TransportError::Proxy => {
            "The proxy of this computer's network settings refuses the connection, or is not there."
        }
        TransportError::PlainHttp => "Over plain http anybody on the way could read the password.",
        TransportError::Other => "The connection broke in an unusual way.",
    }
}

/// What to do.
pub(crate) fn no_answer_remedy(error: &TransportError) -> &'static str {
    match error {
        TransportError::HostNotFound => {
            "Compare the address with the one in the browser, and see whether other sites open."
        }
        TransportError::Unreachable => {
            "See whether other sites open. Then try again; `watch` does so by itself."
        }
        TransportError::Certificate { problem: CertificateProblem::NotYetValid, .. } => {
            "Set this computer's clock, or ask whoever runs the site."
        }
        TransportError::Certificate { problem: CertificateProblem::OtherName, .. } => {
            "Use the name that the certificate is for, or ask whoever runs the site."
        }
        TransportError::Certificate { problem: CertificateProblem::UnknownIssuer, .. } => {
            "If the issuer is your company or you, add it to the certificates that this computer trusts."
        }
        TransportError::Certificate { problem: CertificateProblem::OfAuthority, .. } => {
            "Make a certificate for the site itself (with CA:FALSE), from an issuer that this computer trusts."
        }
        TransportError::Certificate { .. } => "Tell whoever runs the site.",
        TransportError::NoSecureConnection => "Ask whoever runs the site for https.",
        TransportError::PlainHttp => {
            "Connect the https address of the site. Plain http is only used for a site on this computer."
        }
        TransportError::Proxy => "Look at the proxy in this computer's network settings.",
        TransportError::TooLarge { .. } | TransportError::Garbled => {
            "Open the address in a browser and see what stands there."
        }
        TransportError::Refused
        | TransportError::ConnectTimeout
        | TransportError::ReadTimeout
        | TransportError::TotalTimeout
        | TransportError::Truncated
        | TransportError::Closed
        | TransportError::Other => {
            "Try again later; `watch` does so by itself. If it stays, open the site in a browser and tell whoever runs it."
        }
    }
}
