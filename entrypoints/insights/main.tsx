import '../../src/ui/page.css';
import '../../src/ui/sheet.css';
import '../../src/pages/insights/insights.css';
import { i18n } from '#i18n';
import { InsightsPage } from '../../src/pages/insights/InsightsPage';
import { mount } from '../../src/ui/mount';

mount(<InsightsPage />, i18n.t('insights.documentTitle'));
