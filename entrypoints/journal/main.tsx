import '../../src/ui/page.css';
import '../../src/ui/sheet.css';
import '../../src/pages/journal/journal.css';
import { i18n } from '#i18n';
import { JournalPage } from '../../src/pages/journal/JournalPage';
import { mount } from '../../src/ui/mount';

mount(<JournalPage />, i18n.t('journal.documentTitle'));
