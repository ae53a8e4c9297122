import { provideRecogniser, type Recogniser } from '../../lib/voice'

/** WeChat's own; it may only be called with a name that app.json declares for this subpackage. */
declare const requirePlugin: (name: 'WechatSI') => { getRecordRecognitionManager: () => Recogniser }

/**
 * Lets the form listen by the plug-in 同声传译, if the operator built the program with it (docs/deploy.md): without
 * it none is declared, and an upload needs nobody's leave.
 */
export function offerVoice() {
  if (VOICE_PLUGIN) provideRecogniser(requirePlugin('WechatSI').getRecordRecognitionManager())
}
