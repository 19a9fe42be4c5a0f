//! What rules find in titles in other languages than English, and what they leave alone there.

use std::sync::Arc;
use storywall::format::{Project, read_map};
use storywall::gaps::{find_gaps_only, rule_ids};
use storywall::map::Analysis;
use storywall::text::Source;

/// Whether a rule finds something in a map in a language.
fn finds(rule: &str, lang: &str, map: &str) -> bool {
    let text = format!("title: Kiosk\nlang: {lang}\n{map}");
    let source = Arc::new(Source::new("map.yaml", text));
    let project = Project::default();
    let read = read_map(&source, &project, &rule_ids());
    let map = (read.value).unwrap_or_else(|| panic!("{:?}", read.diagnostics));
    let gaps = find_gaps_only(&map, &Analysis::new(&map), &project);
    let is_skipped = |skipped: &storywall::gaps::SkippedRule| skipped.rule.id == rule;
    assert!(!gaps.skipped.iter().any(is_skipped), "{lang}: {rule}");
    gaps.findings.iter().any(|finding| finding.rule.id == rule)
}

/// A language, titles that a rule finds, and titles that it leaves alone.
type Titles<'t> = (&'t str, &'t [&'t str], &'t [&'t str]);

/// Checks that a rule finds the titles that it should, each in the map that `map` makes of it.
fn check(rule: &str, map: fn(&str) -> String, titles: &[Titles]) {
    let mut wrong = Vec::new();
    for (lang, found, fine) in titles {
        let titles = found.iter().map(|title| (title, true));
        for (title, expected) in titles.chain(fine.iter().map(|title| (title, false))) {
            if finds(rule, lang, &map(title)) != expected {
                let what = if expected {
                    "isn’t found"
                } else {
                    "is found"
                };
                wrong.push(format!("{lang}: {title} {what}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{rule}\n{}", wrong.join("\n"));
}

fn with_story(title: &str) -> String {
    format!("activities:\n  - activity: X\n    stories:\n      - {title}\n")
}

fn with_activity(title: &str) -> String {
    format!("activities:\n  - activity: {title}\n    stories: [X]\n")
}

fn with_release(name: &str) -> String {
    format!(
        "releases:\n  - release: r\n    name: {name}\n    outcome: X\nactivities:\n  - activity: X\n    stories:\n      - X: r\n"
    )
}

#[test]
fn screen_words_are_parts_of_screens() {
    check(
        "screen-words",
        with_story,
        &[
            (
                "nl",
                &[
                    "Dropdown met landen",
                    "Tekst in het zoekveld typen",
                    "Bestelknop onderaan",
                ],
                &[
                    "Op de knop van de lift drukken",
                    "De menukaart lezen",
                    "Naar de pop-upwinkel gaan",
                    "Een formulier bij de balie invullen",
                ],
            ),
            (
                "it",
                &[
                    "Menu a tendina dei paesi",
                    "Schermata di riepilogo",
                    "Pulsante di conferma in fondo",
                ],
                &[
                    "Cucire un bottone",
                    "Leggere il menù del giorno",
                    "Visitare il pop-up store",
                    "Compilare il modulo allo sportello",
                ],
            ),
            (
                "pl",
                &[
                    "Lista rozwijana krajów",
                    "Kliknięcie przycisku",
                    "Okno dialogowe z pytaniem",
                ],
                &[
                    "Wcisnąć przycisk alarmowy",
                    "Przejrzeć kartę dań",
                    "Zasunąć suwak kurtki",
                    "Wypełnić formularz w okienku",
                ],
            ),
            (
                "zh",
                &["国家下拉框", "点击提交按钮", "在弹窗里确认"],
                &[
                    "按紧急按钮求助",
                    "看菜单点菜",
                    "在柜台填表单",
                    "选择界面语言",
                ],
            ),
            (
                "ko",
                &["국가 드롭다운", "제출 버튼을 누르기", "팝업창으로 알리기"],
                &[
                    "팝업 스토어를 구경하기",
                    "호출 버튼으로 직원 부르기",
                    "메뉴에서 고르기",
                    "멀티모달 여행 계획하기",
                ],
            ),
        ],
    );
}

#[test]
fn feature_nouns_are_things() {
    check(
        "feature-noun",
        with_activity,
        &[
            (
                "nl",
                &[
                    "Dashboard",
                    "Gebruikersbeheer",
                    "Mijn profiel",
                    "Instellingen",
                    "Overzichtspagina",
                ],
                &[
                    "Zoeken",
                    "Filteren",
                    "Bestelling",
                    "Producten beheren",
                    "Instellingen wijzigen",
                ],
            ),
            (
                "it",
                &[
                    "Cruscotto",
                    "Gestione utenti",
                    "Il mio profilo",
                    "Impostazioni",
                    "Storico ordini",
                ],
                &[
                    "Cercare",
                    "Pagamento",
                    "Gestire gli utenti",
                    "Cambiare le impostazioni",
                    "Consegna",
                ],
            ),
            (
                "pl",
                &[
                    "Panel",
                    "Zarządzanie użytkownikami",
                    "Moje konto",
                    "Ustawienia",
                    "Historia zamówień",
                ],
                &[
                    "Szukać",
                    "Wyszukiwanie",
                    "Zarządzać użytkownikami",
                    "Płatność",
                    "Zmienić ustawienia",
                ],
            ),
            (
                "zh",
                &["仪表盘", "用户管理", "个人中心", "系统设置", "订单管理"],
                &["搜索", "管理订单", "登录系统", "查看页面", "支付"],
            ),
            (
                "ko",
                &[
                    "대시보드",
                    "회원 관리",
                    "마이페이지",
                    "알림 설정",
                    "주문 내역",
                ],
                &[
                    "검색",
                    "회원 관리하기",
                    "알림 설정하기",
                    "결제",
                    "주문 내역 보기",
                ],
            ),
        ],
    );
}

#[test]
fn business_wishes_are_ads() {
    check(
        "business-wish",
        with_story,
        &[
            (
                "en",
                &["See ads for other products"],
                &[
                    "Watch a film without ads",
                    "See job ads nearby",
                    "Use it ad-free and get help",
                ],
            ),
            (
                "de",
                &["Werbung für anderes sehen"],
                &["Filme ohne Werbung sehen"],
            ),
            (
                "fr",
                &["Voir des publicités"],
                &["Regarder un film sans publicité"],
            ),
            (
                "es",
                &["Ver anuncios de otros productos"],
                &["Ver una película sin anuncios"],
            ),
            (
                "pt",
                &["Ver anúncios de outros produtos"],
                &["Ver um filme sem anúncios"],
            ),
            (
                "ja",
                &["ほかの商品の広告を見る"],
                &[
                    "広告なしで動画を見る",
                    "求人広告を見る",
                    "広告の表示回数を確かめる",
                    "商品を見る",
                ],
            ),
            (
                "nl",
                &[
                    "Reclame voor andere producten zien",
                    "Een banner van de week bekijken",
                ],
                &[
                    "Een film zonder reclame kijken",
                    "De aanbiedingen bekijken",
                    "Een advertentie plaatsen",
                ],
            ),
            (
                "it",
                &[
                    "Vedere pubblicità di altri prodotti",
                    "Ricevere messaggi promozionali",
                ],
                &[
                    "Guardare un film senza pubblicità",
                    "Vedere le offerte",
                    "Pubblicare un annuncio",
                ],
            ),
            (
                "pl",
                &[
                    "Zobaczyć reklamy innych produktów",
                    "Dostać reklamę na telefon",
                ],
                &[
                    "Oglądać film bez reklam",
                    "Zobaczyć promocje",
                    "Złożyć reklamację i dostać zwrot",
                ],
            ),
            (
                "zh",
                &["看到其他商品的广告", "收到营销短信"],
                &["观看视频无广告", "查看广告投放数据", "看到本周的优惠"],
            ),
            (
                "ko",
                &["다른 상품의 광고 보기", "마케팅 문자 받기"],
                &["광고 없이 영상 보기", "광고 미리보기", "이번 주 할인 보기"],
            ),
        ],
    );
}

#[test]
fn layer_releases_are_parts_of_the_work() {
    check(
        "layer-release",
        with_release,
        &[
            (
                "nl",
                &["Backend", "Fase 2", "Ontwerp en ontwikkeling", "Testfase"],
                &["Eerste mandje", "Je eigen fiets ontwerpen"],
            ),
            (
                "it",
                &["Backend", "Fase 2", "Progettazione e sviluppo", "Collaudo"],
                &["Primo carrello", "Progettare la propria bici"],
            ),
            (
                "pl",
                &["Backend", "Etap 2", "Analiza i projektowanie", "Testy"],
                &["Pierwszy koszyk", "Zaprojektować własny rower"],
            ),
            (
                "zh",
                &["后端", "阶段 2", "测试", "详细设计"],
                &["第一篮", "设计自己的自行车"],
            ),
            (
                "ko",
                &["백엔드", "스프린트 4", "설계와 개발", "테스트"],
                &["첫 바구니", "내 자전거 설계하기", "2단계"],
            ),
        ],
    );
}

#[test]
fn periods_are_no_objects_of_verbs() {
    check(
        "time-as-backbone",
        with_activity,
        &[
            ("es", &["Fase 2"], &["Elegir fase"]),
            ("nl", &["Sprint 3", "Fase 2"], &["Kies een fase"]),
            ("it", &["Sprint 3", "Fase 2"], &["Scegliere fase"]),
            (
                "pl",
                &["Sprint 3", "Etap 2"],
                &["Sprawdzić etap", "Tydzień i menu"],
            ),
            ("zh", &["冲刺 3", "阶段2"], &["选择阶段"]),
            ("ko", &["스프린트 3"], &["결제 단계", "단계 고르기"]),
        ],
    );
}

#[test]
fn cross_cutting_activities_are_layers() {
    check(
        "cross-cutting-activity",
        with_activity,
        &[
            (
                "nl",
                &[
                    "Infrastructuur",
                    "Beveiliging en privacy",
                    "'Enabler: inloggen'",
                ],
                &["Door de beveiliging gaan", "Gegevens invoeren"],
            ),
            (
                "it",
                &[
                    "Infrastruttura",
                    "Sicurezza e privacy",
                    "'Trasversale: accesso'",
                ],
                &["Passare i controlli di sicurezza", "Inserire i dati"],
            ),
            (
                "pl",
                &[
                    "Infrastruktura",
                    "Bezpieczeństwo i prywatność",
                    "'Przekrojowe: logowanie'",
                ],
                &[
                    "Przejść przez kontrolę bezpieczeństwa",
                    "Lokalizacja",
                    "Podać dane",
                ],
            ),
            (
                "zh",
                &["基础设施", "安全与合规", "横向：登录"],
                &["通过安检", "填写数据"],
            ),
            (
                "ko",
                &["인프라", "보안과 데이터", "'공통: 로그인'"],
                &["보안 검색대 지나기", "데이터 입력하기"],
            ),
        ],
    );
}

#[test]
fn files_that_go_in_or_out_have_everyday_formats() {
    check(
        "system-words",
        with_story,
        &[
            (
                "ja",
                &["JSONを置く"],
                &["JSONを書き出す", "取り込みはJSONで"],
            ),
            ("nl", &["De JSON bewaren"], &["JSON exporteren"]),
            ("it", &["Conservare il JSON"], &["Esportare in JSON"]),
            ("pl", &["Trzymać JSON"], &["Pobrać JSON"]),
            ("zh", &["保存JSON"], &["导出JSON"]),
            ("ko", &["JSON를 보관하기"], &["JSON로 내보내기"]),
        ],
    );
}

/// For each language, titles about failures, and eight or more that aren't; words of failures are in some of them, too.
const FAILURES: [Titles; 5] = [
    (
        "nl",
        &[
            "Een gebroken ei melden",
            "Zien wat er niet op voorraad is",
            "De bestelling annuleren",
            "Mijn geld terugkrijgen",
            "Horen wat er gebeurt als niemand thuis is",
        ],
        &[
            "De bezorging naar een andere dag verzetten",
            "Een boek retourneren",
            "De prijs per kilo vergelijken",
            "Met creditcard betalen",
            "Een seintje krijgen zodat ik het niet vergeet",
            "Foto’s van het verkeer bekijken",
            "Een ziekenhuis kiezen",
            "Een bon krijgen",
            "De orderpicker bedanken",
        ],
    ),
    (
        "it",
        &[
            "Segnalare un uovo rotto",
            "Vedere che cosa è esaurito",
            "Annullare l’ordine",
            "Riavere il rimborso",
            "Sapere che cosa fare quando nessuno risponde",
        ],
        &[
            "Restituire un libro",
            "Vedere che cosa danno al cinema",
            "Confrontare il prezzo al chilo",
            "Pagare con carta di credito",
            "Non dimenticare niente di ciò che serve",
            "Separare i rifiuti",
            "Vedere le rotte dei traghetti",
            "Prendere la medicina due volte al giorno",
            "Ringraziare chi prepara la spesa",
        ],
    ),
    (
        "pl",
        &[
            "Zgłosić rozbite jajko",
            "Zobaczyć, czego brakuje",
            "Anulować zamówienie",
            "Złożyć reklamację",
            "Wiedzieć, co robić, gdy nikt nie odbiera",
        ],
        &[
            "Przełożyć dostawę na inny dzień",
            "Zwrot książki",
            "Porównać cenę za kilogram",
            "Zapłacić kartą",
            "Zarezerwować podwójny pokój",
            "Zgubić kilogramy",
            "Zobaczyć reklamy",
            "Dostać paragon",
            "Podziękować za spakowanie",
        ],
    ),
    (
        "zh",
        &[
            "反馈鸡蛋碎了",
            "看到哪些商品缺货",
            "取消订单",
            "立刻收到退款",
            "送货时家里没人在家怎么办",
        ],
        &[
            "标记紧急程度",
            "不错过任何优惠",
            "比较每公斤价格",
            "用信用卡付款",
            "添加紧急联系人",
            "按时提醒，别忘了吃药",
            "重复上周的购物清单",
            "收到小票",
            "感谢拣货员",
        ],
    ),
    (
        "ko",
        &[
            "깨진 달걀 알리기",
            "품절 상품 알아보기",
            "주문 취소하기",
            "바로 환불받기",
            "집에 아무도 없을 때 연락받기",
        ],
        &[
            "아파트 찾기",
            "늦게까지 여는 가게 찾기",
            "기다리지 않아도 되게 예약하기",
            "사고 싶은 물건 담기",
            "반려동물 사료 고르기",
            "고양이의 사진 올리기",
            "오프라인 매장 찾기",
            "더 건강해지도록 식단 짜기",
            "설탕 없는 음식 고르기",
            "피킹 담당에게 고마움 전하기",
        ],
    ),
];

#[test]
fn one_title_about_a_failure_is_enough() {
    let finds = |lang: &str, titles: &[&str]| {
        let stories = titles.iter().map(|title| format!("      - {title}\n"));
        let stories: String = stories.collect();
        let map = format!("activities:\n  - activity: X\n    stories:\n{stories}");
        finds("no-failure-path", lang, &map)
    };
    for (lang, failures, others) in FAILURES {
        let taken: Vec<_> = (others.iter())
            .filter(|title| !finds(lang, &[**title; 8]))
            .collect();
        assert!(taken.is_empty(), "{lang}: failures? {taken:?}");
        assert!(finds(lang, others), "{lang}");
        for failure in failures {
            assert!(
                !finds(lang, &[others, &[*failure]].concat()),
                "{lang}: {failure}"
            );
        }
    }
}
