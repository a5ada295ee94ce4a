import '../../src/ui/page.css';
import '../../src/pages/options/options.css';
import '../../src/pages/options/comparison.css';
import '../../src/pages/options/search.css';
import '../../src/pages/options/sections/sections.css';
import '../../src/pages/options/locked.css';
import '../../src/pages/options/sections/share.css';
import '../../src/pages/options/sections/styles.css';
import '../../src/pages/options/profiles/profiles.css';
import '../../src/pages/options/profiles/learn.css';
import '../../src/pages/options/profiles/guide.css';
import '../../src/pages/options/goals/goals.css';
import { i18n } from '#i18n';
import { Options } from '../../src/pages/options/Options';
import { mount } from '../../src/ui/mount';

mount(<Options />, i18n.t('options.documentTitle'));
