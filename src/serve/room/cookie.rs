//! The cookie that shows pages to those who have joined, if nobody else may read them.

use hyper::header::{COOKIE, HeaderMap};

/// Its name.
const COOKIE_NAME: &str = "storywall-room";

/// The value of `Set-Cookie` for somebody with this token. Scripts can't read it, and pages of other sites can't make
/// browsers send it.
pub(crate) fn cookie_of(token: &str) -> String {
    format!("{COOKIE_NAME}={token}; HttpOnly; SameSite=Strict; Path=/")
}

/// The tokens in the cookies of a request. A browser sends several if another server of this machine has set one.
pub(crate) fn tokens_in(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let cookies = headers.get_all(COOKIE).iter();
    let cookies = cookies.filter_map(|cookies| cookies.to_str().ok());
    let pairs = cookies.flat_map(|cookies| cookies.split(';'));
    pairs.filter_map(|pair| {
        let (name, token) = pair.trim().split_once('=')?;
        (name == COOKIE_NAME).then_some(token)
    })
}
