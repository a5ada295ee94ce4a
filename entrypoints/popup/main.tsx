import '../../src/ui/page.css';
import '../../src/pages/popup/popup.css';
import { i18n } from '#i18n';
import { Popup } from '../../src/pages/popup/Popup';
import { mount } from '../../src/ui/mount';

mount(<Popup />, i18n.t('extension.name'));
