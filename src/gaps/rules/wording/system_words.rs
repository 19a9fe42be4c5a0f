//! A title that only its makers understand.

use crate::gaps::words::{BuiltInWords, RuleWords, TitleIssue, WordList};
use crate::gaps::{Family, Finding, Phrase, Rule, RuleContext};
use crate::text::Level;

pub(crate) static RULE: Rule = Rule {
    id: "system-words",
    family: Family::Wording,
    level: Level::Warning,
    looks_for: "The title of an activity, a task or a story speaks of the system: of an API, a database, OAuth, an endpoint, a microservice. English maps only, and never inside quotes.",
    why: "A map is read aloud to people who will use the product. A step that only its makers understand cannot be judged by anybody else, and often there is no user in it at all.",
    advice: "say what its user does or gets, and leave the technique to the story's description: not `Authenticate via OAuth` but `Sign in with my Google account`",
    before: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Authenticate via OAuth
          - Expose the profile API
"#,
    after: r#"
activities:
  - activity: Get started
    tasks:
      - task: Sign in
        stories:
          - Sign in with my Google account
          - Take my profile along to another app
"#,
    options: &[WordList::ADD, WordList::REMOVE],
    check,
};

/// Words of makers. Words that people also say of their own day are left out, however technical
/// they can be: queue, server, table, index, cache, cloud, log, key, deploy, migrate.
static WORDS: BuiltInWords = BuiltInWords::new(
    "\
    micro service, web socket, access token, add unit tests, amqp, API, api gateway, async job, auth flow, auth service, \
    auth token, auth0, authenticate via, authenticated via, authenticates via, authentication \
    flow, authentication service, authentication token, aws, back end, backend, background job, \
    base64, batch job, bearer token, blob storage, build pipeline, business logic, caching, cdn, \
    ci cd, ci pipeline, code base, codebase, container image, continuous delivery, continuous \
    deployment, continuous integration, cors, cqrs, cron, cron job, cronjob, crud, csrf, data \
    lake, data layer, data migration, data model, data persistence, data pipeline, data schema, \
    data store, database, datastore, db, dead letter queue, dependency injection, deploy to \
    production, deploy to staging, deployment pipeline, distributed cache, docker, dockerfile, \
    dynamodb, elasticsearch, encryption at rest, endpoint, etl, event sourcing, feature flag, \
    feature toggle, fhir, foreign key, from kafka, front end, frontend, graphql, grpc, hl7, \
    http, https, idempotency, idempotent, iframe, in memory cache, invalidate cache, invalidate \
    the cache, json, jwt, k8s, kafka cluster, kafka consumer, kafka event, kafka queue, kafka \
    stream, kafka topic, keycloak, kubernetes, lambda function, lazy load, lazy loading, ldap, \
    load balancer, localhost, localstorage, long polling, memcached, memory leak, message \
    broker, message bus, message queue, microservice, middleware, migrate data, migrate the \
    data, mongodb, mqtt, mysql, nginx, nosql, oauth, oauth2, openapi, openid, orm, parser, \
    password hashing, persist data, persistence layer, pkce, postgres, postgresql, pub sub, \
    pubsub, query cache, queue worker, rabbitmq, rate limiter, rate limiting, rbac, read \
    replica, redis, refactor, refactored, refactoring, refresh token, regex, regexp, regular \
    expression, reindex, request payload, response payload, rest call, rest client, rest \
    interface, rest service, reverse proxy, s3 bucket, s3 upload, saml, schema change, schema \
    migration, sdk, sendgrid, server setup, server side, serverless, service layer, session \
    token, set up a server, set up servers, set up the server, sftp, sharding, smtp, soap \
    service, spring boot, sql, sqlite, ssl, ssl certificate, stack trace, staging environment, \
    state machine, store in s3, stored procedure, system automatically, system calculates, \
    system creates, system displays, system generates, system must, system notifies, system \
    saves, system sends, system shall, system should, system stores, system validates, tech \
    debt, tech stack, technical debt, tls, to kafka, twilio, upload to s3, utf 8, uuid, via \
    kafka, web server, web service, webhook, websocket, write unit tests, wsdl, xhr, xml, xslt",
);

pub(crate) fn list(context: &RuleContext) -> RuleWords {
    context.word_list(RULE.id, &WORDS)
}

fn check(context: &RuleContext) -> Vec<Finding> {
    context
        .readings()
        .filter_map(|(titled, reading)| {
            let TitleIssue::System(word) = reading else {
                return None;
            };
            let message = Phrase::from_title(titled.text)
                .and(" speaks of the system: ")
                .and_title(word)
                .and(" is not a word for what people do");
            Some(Finding::new(&RULE, titled.item, message))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::gaps::fixture::{Fixture, check};

    #[test]
    fn fires_on_whole_words_in_any_case_and_number() {
        check(
            &RULE,
            r#"title: Groceries
activities:
  - activity: Build the back-end
#             ^^^^^^^^^^^^^^^^^^ warning: `Build the back-end` speaks of the system: `back end` is not a word for what people do
    tasks:
      - task: Design database
#             ^^^^^^^^^^^^^^^ warning: `Design database` speaks of the system: `database` is not a word for what people do
        stories:
          - Authenticate via OAuth
#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `Authenticate via OAuth` speaks of the system: `Authenticate via` is not a word for what people do
          - Call two rest apis
#           ^^^^^^^^^^^^^^^^^^ warning: `Call two rest apis` speaks of the system: `apis` is not a word for what people do
          - System sends a receipt
#           ^^^^^^^^^^^^^^^^^^^^^^ warning: `System sends a receipt` speaks of the system: `System sends` is not a word for what people do
backlog:
  - Read the API documentation
"#,
        );
    }

    #[test]
    fn words_that_people_use_and_quoted_ones_are_fine() {
        check(
            &RULE,
            r#"title: A day out
activities:
  - activity: Stand in the queue
    tasks:
      - task: Ask the server for a table
        stories:
          - Learn what "API" means
          - Follow the rapid capital tour
          - Rest after the index of plants
          - Log in with my password
          - Deploy volunteers to the river
          - Hear how birds migrate to the lake
          - Keep the key in the cloud room
          - Find a book by Kafka
"#,
        );
    }

    #[test]
    fn a_project_adds_and_removes_words() {
        Fixture::new(&RULE)
            .project("gaps:\n  system-words:\n    add: [mainframe]\n    remove: [API, Back-end]\n")
            .check(
                r#"title: Groceries
activities:
  - activity: Build the back-end
    tasks:
      - task: Read the API
        stories:
          - Ask the mainframes
#           ^^^^^^^^^^^^^^^^^^ warning: `Ask the mainframes` speaks of the system: `mainframes` is not a word for what people do
"#,
            );
    }

    #[test]
    fn a_map_in_another_language_is_left_alone() {
        check(
            &RULE,
            r#"title: Einkauf
lang: de
activities:
  - activity: Die API fragen
    tasks:
      - task: Backend
        stories: [SQL]
"#,
        );
    }
}
