import './browser.scss'
import './print.scss'
