import { describe, expect, it } from 'vitest';
import { isPrivateAddress, isPrivateHost } from '../../../src/compose/sites/private-places';

describe('hosts and addresses of private messages', () => {
  it.each(['mail.example.com', 'webmail.example.org', 'chat.example.com', 'web.whatsapp.com', 'app.slack.com'])(
    '%s is one',
    (host) => expect(isPrivateHost(host)).toBe(true),
  );
  it.each(['club.example', 'news.example.com', 'chateau.example', 'mailand.example', 'www.slackware.example'])(
    '%s is none',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );
  it.each(['/inbox', '/messages/7', '/direct/t/9', '/u/chat/', '/Login'])('%s is one', (pathname) =>
    expect(isPrivateAddress({ hostname: 'club.example', pathname })).toBe(true),
  );
  it.each(['/', '/messaging-tips', '/posts/inbox-zero', '/directory'])('%s is none', (pathname) =>
    expect(isPrivateAddress({ hostname: 'club.example', pathname })).toBe(false),
  );
});
