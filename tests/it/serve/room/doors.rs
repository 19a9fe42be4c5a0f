//! Who gets in, and what each may do.

use super::fake::{FakeRoom, json_of, refusal, token_in};
use serde_json::json;
use std::collections::HashSet;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};
use storywall::serve::EditAction;
use storywall::workshop::Role;

#[test]
fn people_join_by_key_or_code_and_stay_the_same_person() {
    let room = FakeRoom::open();
    let joined = room.join(&json!({"key": room.key(), "name": "Lena"}));
    let token = token_in(&joined);
    assert_eq!(
        json_of(&joined),
        json!({"id": 1, "token": token, "role": "participant", "name": "Lena"})
    );
    let code = room.door.code().expect("the door is open");
    let typed = code.to_lowercase().replace(' ', "");
    let other = token_in(&room.join(&json!({"code": typed, "name": "Ben"})));
    assert_ne!(token, other);
    // A phone that was locked has its token, and needs nothing else; a new door doesn't matter.
    room.door.set_open(false);
    assert_eq!(room.door.code(), None);
    let again = room.join(&json!({"token": token, "name": "Lena"}));
    assert_eq!(token_in(&again), token);
    for new in [
        json!({"key": room.key(), "name": "Eve"}),
        json!({"code": code, "name": "Eve"}),
        json!({"name": "Eve", "token": "unknown"}),
    ] {
        assert_eq!(refusal(&room.join(&new)), (403, "closed".to_owned()));
    }
    room.door.set_open(true);
    for (wrong, why) in [
        (json!({"name": "Eve"}), "key"),
        (json!({"key": token, "name": "Eve"}), "key"),
        (json!({"key": room.host_key(), "name": "Eve"}), "key"),
        (json!({"host": room.key(), "name": "Eve"}), "key"),
        (json!({"code": "222222", "name": "Eve"}), "code"),
    ] {
        assert_eq!(
            refusal(&room.join(&wrong)),
            (403, why.to_owned()),
            "{wrong}"
        );
    }
    assert_eq!(
        refusal(&room.join(&json!([1]))),
        (400, "request".to_owned())
    );
    // Whoever was removed has to be let in again.
    room.door.remove(&token);
    assert_eq!(
        refusal(&room.act(&token, "here")),
        (401, "token".to_owned())
    );
    assert_eq!(
        refusal(&room.join(&json!({"token": token}))),
        (403, "key".to_owned())
    );
}

#[test]
fn after_ten_wrong_codes_nobody_gets_in_by_code() {
    let room = FakeRoom::open();
    let code = room.door.code().expect("the door is open");
    let statuses: Vec<u16> = (0..200)
        .map(|number| {
            let wrong = format!("{number:06}");
            room.join(&json!({"code": wrong, "name": "Eve"})).status
        })
        .collect();
    assert!(statuses[..10].iter().all(|status| *status == 403));
    assert!(statuses[10..].iter().all(|status| *status == 429));
    // A right one would be known as right.
    let late = room.join(&json!({"code": code, "name": "Ben"}));
    assert_eq!(refusal(&late), (429, "tries".to_owned()));
    let seconds: u64 = late.header("retry-after").parse().expect("seconds");
    assert!((1..=60).contains(&seconds), "{seconds}");
    // A key can't be guessed.
    room.participant();
    assert_eq!(room.requests.lock().expect("requests").len(), 1);
}

#[test]
fn each_role_may_do_what_it_may() {
    let room = FakeRoom::open();
    let (host, lena) = (room.host(), room.participant());
    let edit = json!({"map": "shop", "changes": []});
    // What an act means is up to the room: it learns who acts.
    assert_eq!(room.act(&lena, "reveal").status, 200);
    let by = |at: usize| {
        let requests = room.requests.lock().expect("requests");
        let request = requests[at].clone();
        let by = request.by.map(|by| (by.person, by.role));
        (request.action, by)
    };
    assert_eq!(by(0), (EditAction::Join, None));
    let participant = Some((2, Role::Participant));
    assert_eq!(by(2), (EditAction::Room, participant));
    // Only the host may edit, unless the room allows it.
    assert_eq!(
        refusal(&room.post("edit", &lena, &edit)),
        (403, "role".to_owned())
    );
    assert_eq!(room.post("edit", &host, &edit).status, 200);
    assert_eq!(by(3), (EditAction::Edit, Some((1, Role::Host))));
    room.door.set_rights(true);
    assert_eq!(room.post("edit", &lena, &edit).status, 200);
    assert_eq!(by(4), (EditAction::Edit, participant));
    // Someone who only reads is here, and no more.
    room.door.admit(&lena, 2, Role::Viewer);
    assert_eq!(room.act(&lena, "here").status, 200);
    for act in ["card", "vote", "park", "reveal", "ready", ""] {
        assert_eq!(
            refusal(&room.act(&lena, act)),
            (403, "role".to_owned()),
            "{act}"
        );
    }
    for action in ["edit", "undo", "redo", "fix", "proposals", "render"] {
        let refused = room.post(action, &lena, &edit);
        assert_eq!(refusal(&refused), (403, "role".to_owned()), "{action}");
    }
    // A key isn't a token.
    for wrong in ["", "x", &room.key(), &room.host_key()] {
        assert_eq!(refusal(&room.act(wrong, "here")), (401, "token".to_owned()));
        assert_eq!(
            refusal(&room.post("edit", wrong, &edit)),
            (401, "token".to_owned())
        );
    }
    assert_eq!(room.requests.lock().expect("requests").len(), 6);
}

#[test]
fn pages_of_others_can_do_nothing() {
    let room = FakeRoom::open();
    let token = room.participant();
    let address = room.client.address;
    let body = json!({"act": "here", "key": room.key(), "name": "Eve"}).to_string();
    let json_type = "Content-Type: application/json\r\n";
    for path in ["/.storywall/join", "/.storywall/room"] {
        for (headers, status) in [
            (format!("Origin: http://evil.test\r\n{json_type}"), 403),
            (format!("Origin: null\r\n{json_type}"), 403),
            (format!("Sec-Fetch-Site: cross-site\r\n{json_type}"), 403),
            (
                format!("Sec-Fetch-Site: same-site\r\nOrigin: http://{address}\r\n{json_type}"),
                403,
            ),
            (format!("Sec-Fetch-Mode: cors\r\n{json_type}"), 403),
            ("Content-Type: text/plain\r\n".to_owned(), 415),
            (
                "Content-Type: application/x-www-form-urlencoded\r\n".to_owned(),
                415,
            ),
        ] {
            let headers = format!("{headers}Storywall-Key: {token}\r\n");
            let response = room.client.post(path, &headers, &body);
            assert_eq!(response.status, status, "{path} {headers}");
        }
        // A name of others that leads to this machine.
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: evil.test\r\nContent-Length: {}\r\n{json_type}\
             Storywall-Key: {token}\r\n\r\n{body}",
            body.len()
        );
        assert_eq!(room.client.send(request.as_bytes()).status, 403);
        let large = json!({"act": "card", "add": "x".repeat(64 << 10), "key": room.key()});
        let headers = room.headers(&token);
        let response = room.client.post(path, &headers, &large.to_string());
        assert_eq!(response.status, 413);
    }
    let options = room.client.request("OPTIONS", "/.storywall/room", "");
    assert_eq!(
        (
            options.status,
            options.header("access-control-allow-origin")
        ),
        (405, "")
    );
    assert_eq!(room.requests.lock().expect("requests").len(), 1);
}

#[test]
fn one_person_cannot_keep_the_room_busy() {
    let room = FakeRoom::open();
    let (lena, ben) = (room.participant(), room.participant());
    let started = Instant::now();
    let statuses: Vec<u16> = (0..60).map(|_| room.act(&lena, "here").status).collect();
    let done = statuses.iter().filter(|status| **status == 200).count();
    let most = 21 + started.elapsed().as_millis() as usize / 100;
    assert!((20..=most).contains(&done), "{done} of 60");
    let refused = statuses.iter().filter(|status| **status == 429).count();
    assert_eq!(refused + done, 60);
    assert_eq!(room.act(&ben, "here").status, 200);
}

#[test]
fn an_act_that_is_sent_again_is_done_once() {
    let room = FakeRoom::open();
    let (lena, ben) = (room.participant(), room.participant());
    let send = |token: &str| {
        let headers = room.headers(token) + "Storywall-Op: card-1\r\n";
        let body = r#"{"act": "card", "add": "Pay"}"#;
        room.client.post("/.storywall/room", &headers, body).text()
    };
    let first = send(&lena);
    assert_eq!(send(&lena), first);
    // The same number of somebody else is another act, and the answer isn't theirs.
    assert_ne!(send(&ben), first);
    assert_eq!(room.requests.lock().expect("requests").len(), 4);
}

#[test]
fn sixty_people_join_at_once() {
    let room = FakeRoom::open();
    let tokens: HashSet<String> = thread::scope(|scope| {
        let phones: Vec<_> = (0..60)
            .map(|_| scope.spawn(|| room.participant()))
            .collect();
        phones
            .into_iter()
            .map(|phone| phone.join().expect("they join"))
            .collect()
    });
    assert_eq!(tokens.len(), 60);
    // The room learns that time passes.
    let started = Instant::now();
    while room.ticks.load(Ordering::Relaxed) < 2 {
        assert!(started.elapsed() < Duration::from_secs(20));
        thread::sleep(Duration::from_millis(10));
    }
}
