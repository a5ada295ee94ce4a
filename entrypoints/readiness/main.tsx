import '../../src/ui/page.css';
import '../../src/pages/options/sections/sections.css';
import '../../src/pages/options/sections/share.css';
import '../../src/pages/options/goals/goals.css';
import '../../src/pages/options/locked.css';
import '../../src/pages/readiness/readiness.css';
import { i18n } from '#i18n';
import { ReadinessPage } from '../../src/pages/readiness/ReadinessPage';
import { mount } from '../../src/ui/mount';

mount(<ReadinessPage />, i18n.t('readiness.documentTitle'));
