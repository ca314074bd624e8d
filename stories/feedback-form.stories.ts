import { html } from 'lit';
import preview from '../.storybook/preview.ts';
import '../src/feedback-form/define.ts';
const meta = preview.meta({ title: 'Elements/Feedback form', component: 'rg-feedback-form' });
export const Member = meta.story({ render: () => html`<rg-feedback-form comments></rg-feedback-form>` });
