// What somebody is, without with whom they are compared or were: "una pasajera herida ⟨igual (que su marido)⟩".

/** In all Romance tongues; what stands behind such a word tells of somebody else. */
export const bareRole = (role: string): string =>
  role.replace(
    /\s(?:(?:igual|junto|insieme|assim|así|tal)(?:\s.*)?|(?:comme|come|como)\s(?:(?:son|sa|le|la|il|lo|suo|sua|el|su|o|a|seu)\s|l['’]).*)$/u,
    '',
  );
