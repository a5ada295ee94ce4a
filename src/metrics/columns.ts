import { MEASURES, type Measure } from './numbers';

/** What a column may hold. `id` is the bare number of a post on X, `network` the site's name. */
export const FIELDS = ['text', 'link', 'id', 'date', 'time', 'network', ...MEASURES] as const;
export type Field = (typeof FIELDS)[number];

/** For each column of a table what it holds; null for one that is not read. */
export type Mapping = readonly (Field | null)[];

/*
 * Names of columns as exports have them, in lower case without accents. English ones are those of X's content export and
 * of the older Twitter export, LinkedIn's two exports, Buffer and Hootsuite (docs/metrics.md names the sources); the others
 * are translations of these, for the interface's larger languages. What is not here is chosen by hand in the preview.
 */
const NAMES: Readonly<Record<Field, string>> = {
  text:
    'post text, tweet text, post title, post message, post, text, message, content, caption, beitragstext, titel ' +
    'des beitrags, beitrag, texte du post, titre du post, texto de la publicacion, titulo de la publicacion, ' +
    'texto del post, texto do post, titulo da publicacao, texto da publicacao, teks postingan, judul postingan, ' +
    'tekst van bericht, bijdragetitel, testo del post, titolo del post',
  link:
    'post link, post url, post permalink, tweet permalink, permalink, link, url, link to post, beitragslink, ' +
    'beitrags url, url des beitrags, lien du post, url du post, enlace de la publicacion, url de la publicacion, ' +
    'enlace del post, link da publicacao, url da publicacao, link do post, tautan postingan, url postingan, link ' +
    'naar bericht, link del post, url del post',
  id: 'post id, tweet id, id',
  date:
    'date, created date, post publish date, publish date, published, published at, date gmt, date utc, time, ' +
    'datum, erstellungsdatum, veroffentlichungsdatum, date de creation, date de publication, fecha, fecha de ' +
    'creacion, fecha de publicacion, data, data de criacao, data de publicacao, tanggal, tanggal dibuat, tanggal ' +
    'publikasi, aanmaakdatum, data di creazione, data di pubblicazione',
  time: 'time of day, uhrzeit, heure, hora, waktu, tijd, ora',
  network: 'network, social network, channel, platform, netzwerk, reseau, red social, rede social, jaringan',
  impressions:
    'impressions, post impressions, impressionen, impresiones, impressoes, tayangan, impresi, weergaven, ' +
    'impressioni',
  engagements:
    'engagements, engagement, total engagements, post engagements, interaktionen, interactions, interacciones, ' +
    'interacoes, engajamentos, keterlibatan, interacties, interazioni',
  reactions:
    "likes, reactions, favorites, post reactions, post likes, gefallt mir, reaktionen, jaime, j'aime, me gusta, " +
    'recomendaciones, reacciones, curtidas, gostos, reacoes, suka, reaksi, interessant, reacties, consiglia, ' +
    'reazioni',
  comments:
    'replies, comments, post comments, antworten, kommentare, reponses, commentaires, respuestas, comentarios, ' +
    'respostas, balasan, komentar, commentaren, opmerkingen, risposte, commenti',
  reposts:
    'reposts, retweets, shares, post shares, geteilt, geteilte inhalte, republications, partages, veces ' +
    'compartido, compartidos, republicaciones, compartilhamentos, repostagens, posting ulang, dibagikan, gedeeld, ' +
    'diffusioni post, condivisioni',
  clicks: 'url clicks, link clicks, clicks, post clicks, klicks, clics, cliques, klik, klikken, clic',
  profileVisits:
    'profile visits, user profile clicks, profile clicks, profilbesuche, visites du profil, visitas al perfil, ' +
    'visitas ao perfil, kunjungan profil, profielbezoeken, visite al profilo',
  follows:
    'new follows, follows, new followers, neue follower, nouveaux abonnes, nuevos seguidores, novos seguidores, ' +
    'pengikut baru, nieuwe volgers, nuovi follower',
};

const FIELD_BY_NAME = new Map(
  FIELDS.flatMap((field) => NAMES[field].split(', ').map((name) => [name, field] as const)),
);

/**
 * What each column holds, by its name. Of two columns for the same field the first is read, with one exception: X has a
 * column for shares of a post and one for reposts, and the repost is the one that counts.
 */
export function mapColumns(header: readonly string[]): Mapping {
  const names = header.map(nameForm);
  const taken = new Set<Field>();
  return names.map((name) => {
    const field = FIELD_BY_NAME.get(name) ?? null;
    if (field === null || taken.has(field)) return null;
    if (name === 'shares' && names.includes('reposts')) return null;
    // The older Twitter export calls the moment “time”; beside a date it is the time of day.
    if (name === 'time' && names.includes('date')) return 'time';
    taken.add(field);
    return field;
  });
}

/** Whether rows can be read by it: something that tells the post, and something that was counted. */
export function isUsable(mapping: Mapping): boolean {
  const tellsPost = mapping.some((field) => field === 'text' || field === 'link' || field === 'id');
  return tellsPost && mapping.some(isMeasure);
}

export function isMeasure(field: Field | null): field is Measure {
  return MEASURES.some((measure) => measure === field);
}

function nameForm(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
