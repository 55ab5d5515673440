// The studio begins: what every page stands in, then the page that was asked for. Nothing of the server is imported here.
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { Studio } from './frame/studio.tsx';

const place = document.getElementById('studio');
if (place) createRoot(place).render(<Studio />);
// The faces of Chinese are many files: after the page, and then only what is shown.
void import('./styles/chinese.css');
